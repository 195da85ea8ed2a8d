package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @Test
    void findsEveryUnitOfAName() {
        assertThat(units.find("Hoà Bình", "20", BEFORE_REFORM))
                .extracting(AdministrativeUnit::code)
                .containsExactly("06103", "06274", "06397", "06508");
        assertThat(units.find("Chi Lăng", "20", BEFORE_REFORM))
                .extracting(AdministrativeUnit::displayName)
                .containsExactly(
                        "Phường Chi Lăng", "Xã Chi Lăng", "Thị trấn Chi Lăng", "Xã Chi Lăng", "Huyện Chi Lăng");
        assertThat(units.find("Hòa Bình", BEFORE_REFORM)).hasSizeGreaterThan(4);
        assertThat(units.find("Không Có", BEFORE_REFORM)).isEmpty();
    }

    @Test
    void findsByTypeAndName() {
        assertThat(units.find("xã  CHI LĂNG", "20", BEFORE_REFORM))
                .extracting(AdministrativeUnit::code)
                .containsExactly("06034", "06523");
        assertThat(units.find("Thị trấn Hoà Bình", "20", BEFORE_REFORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Phường Đúc", "phường Phường Đúc"})
    void findsANameThatBeginsLikeAType(String name) {
        assertThat(units.find(name, BEFORE_REFORM))
                .extracting(AdministrativeUnit::code)
                .containsExactly("19780");
    }

    @Test
    void neverTakesOneLetterForAnother() {
        assertThat(units.find("Đình Lập", "20", REFORM)).hasSize(1);
        assertThat(units.find("Dinh Lap", "20", REFORM)).isEmpty();
        assertThat(units.find("Dình Lập", "20", REFORM)).isEmpty();
    }
}
