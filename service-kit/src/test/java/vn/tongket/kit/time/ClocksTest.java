package vn.tongket.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ClocksTest {
    @Inject
    ValidatorFactory validation;

    @Inject
    Clock clock;

    /** The tests themselves run in UTC, as containers do. */
    @Test
    void tellValidationTheDayOfVietnam() {
        Clock ofValidation = validation.getClockProvider().getClock();
        assertThat(ofValidation).isSameAs(clock);
        assertThat(ofValidation.getZone()).isEqualTo(Clocks.VIETNAM);
    }
}
