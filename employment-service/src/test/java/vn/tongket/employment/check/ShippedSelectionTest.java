package vn.tongket.employment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.employment.ShippedCodes.refused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedSelectionTest {

    @ParameterizedTest
    @CsvSource({"destination-countries, destination", "economic-sectors, sector"})
    void takesEveryShippedCode(String catalogue, String field) {
        assertThat(refused(catalogue, LineSelection.class, field, code -> code)).isEmpty();
    }

    @Test
    void takesEveryShippedChannelAndSex() {
        assertThat(refused("job-creation-channels", LineSelection.class, "channel", List::of))
                .isEmpty();
        assertThat(refused("sexes", LineSelection.class, "sex", code -> code.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }
}
