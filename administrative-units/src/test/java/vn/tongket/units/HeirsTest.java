package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected from Resolutions 1246 and 1672 and from the table of provinces of 2025. */
class HeirsTest {
    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @ParameterizedTest
    @CsvSource({
        "05995, 2024-12-01, Thị trấn Thất Khê",
        "05995, 2025-07-01, Xã Thất Khê",
        "06040, 2024-12-01, Xã Đội Cấn; Thị trấn Thất Khê",
        "06040, 2025-07-01, Xã Thất Khê",
        "06553, 2025-07-01, Xã Lộc Bình",
        "06622, 2025-12-31, Xã Đình Lập; Xã Kiên Mộc",
        "178, 2025-07-01, Phường Đông Kinh; Phường Lương Văn Tri; Phường Tam Thanh; Phường Kỳ Lừa",
        "27, 2025-07-01, Tỉnh Bắc Ninh",
        "318, 2025-07-01, Đặc khu Bạch Long Vĩ",
        "75, 2026-04-30, Thành phố Đồng Nai",
    })
    void namesWhoTookTheTerritoryOver(String code, LocalDate date, String heirs) {
        assertThat(units.heirs(code, date))
                .extracting(AdministrativeUnit::displayName)
                .containsExactly(heirs.split("; "));
    }

    @Test
    void hasNoHeirOfAUnitThatHasNotEnded() {
        assertThat(units.heirs("20", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(units.heirs("06553", LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(units.heirs("06139", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(units.heirs("99999", LocalDate.of(2026, 1, 1))).isEmpty();
    }
}
