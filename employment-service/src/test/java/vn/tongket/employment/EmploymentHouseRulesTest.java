package vn.tongket.employment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.test.HouseRules;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class EmploymentHouseRulesTest extends HouseRules {
    EmploymentHouseRulesTest() {
        super("vn.tongket.employment", EmploymentProblem.values());
    }
}
