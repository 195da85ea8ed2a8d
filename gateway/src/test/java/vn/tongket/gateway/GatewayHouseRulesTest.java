package vn.tongket.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.tongket.gateway.problem.GatewayProblem;
import vn.tongket.kit.test.HouseRules;
import vn.tongket.kit.test.TestGateway;

/** Like every service, and no token of the inside is a way in: not even one of another gateway's own making. */
@QuarkusTest
@QuarkusTestResource(Services.class)
@QuarkusTestResource(TestGateway.class)
class GatewayHouseRulesTest extends HouseRules {
    GatewayHouseRulesTest() {
        super("vn.tongket.gateway", GatewayProblem.values());
    }
}
