package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.overseas.AlikeUnits.Alike;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.units.UnitKey;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AlikeUnitsTest {
    private static final LocalDate FLOOR = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Inject
    AlikeUnits units;

    @Test
    void followsAUnitThroughBothReorganisations() {
        // The township was made of Thất Khê (05995) and of a part of Đại Đồng (06040), and became a part of the commune
        assertThat(units.with(new UnitKey("06040", LocalDate.of(2024, 12, 1))))
                .containsExactlyInAnyOrder(
                        new UnitKey("06040", LocalDate.of(2024, 12, 1)),
                        new UnitKey("05995", FLOOR),
                        new UnitKey("06040", FLOOR),
                        new UnitKey("06040", REFORM),
                        new UnitKey("180", FLOOR),
                        new UnitKey("20", FLOOR));
    }

    @Test
    void isMutualAndKnowsTheWholeProvince() {
        assertThat(units.all())
                .allSatisfy(alike -> assertThat(units.with(alike.other())).contains(alike.unit()))
                .contains(new Alike(new UnitKey("06046", FLOOR), new UnitKey("06046", REFORM)))
                .doesNotHaveDuplicates();
    }
}
