package vn.tongket.kit.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({"Đặng  Thị Ánh, Đ*** T*** Á***", "' An ', A***", "𠮷野 Minh, 𠮷*** M***"})
    void keepsTheFirstLetterOfEachWord(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @NullSource
    void leavesANameThatIsNotThereAlone(String name) {
        assertThat(MaskedName.of(name)).isNull();
    }
}
