package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void losesTheSpacesAroundItOfEveryKind() {
        assertThat(TypedText.of(" \t\r\n\u0085\u00a0\u2007\u2009\u202f\u3000Khu  CN\u00a0\u2028 \n"))
                .isEqualTo("Khu  CN");
        assertThat(TypedText.of("Khu CN")).isEqualTo("Khu CN");
        assertThat(TypedText.of("\u00a0 \t")).isNull();
        assertThat(TypedText.of("")).isNull();
    }

    @Test
    void isComposed() {
        assertThat(TypedText.of("Khu o\u0302\u0301")).isEqualTo("Khu \u1ed1");
    }

    @Test
    void isReadInNoTimeWhateverSpacesItHolds() {
        String gap = "x" + " ".repeat(TypedText.LONGEST - 2) + "x";
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(TypedText.of(gap)).hasSize(TypedText.LONGEST);
            }
        });
    }

    @Test
    void isNoLongerThanACellOfASpreadsheet() {
        assertThat(TypedText.of("x".repeat(32_767))).hasSize(32_767);
        assertThatThrownBy(() -> TypedText.of("x".repeat(32_768))).isInstanceOf(HttpProblem.class);
    }
}
