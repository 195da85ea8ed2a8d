package vn.tongket.socialprotection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.tongket.kit.test.HouseRules;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.socialprotection.problem.SocialProtectionProblem;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SocialProtectionHouseRulesTest extends HouseRules {
    SocialProtectionHouseRulesTest() {
        super("vn.tongket.socialprotection", SocialProtectionProblem.values());
    }
}
