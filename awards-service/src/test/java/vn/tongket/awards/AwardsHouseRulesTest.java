package vn.tongket.awards;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.tongket.awards.problem.AwardsProblem;
import vn.tongket.kit.test.HouseRules;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AwardsHouseRulesTest extends HouseRules {
    AwardsHouseRulesTest() {
        super("vn.tongket.awards", AwardsProblem.values());
    }
}
