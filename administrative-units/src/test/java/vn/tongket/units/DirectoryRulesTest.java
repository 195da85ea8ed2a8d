package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tongket.units.UnitRows.commune;
import static vn.tongket.units.UnitRows.province;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectoryRulesTest {
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    @Test
    void acceptsVersionsThatFollowOneAnother() {
        AdministrativeUnits units =
                directory(province("1").during(JUNE, null), province("1").during(JANUARY, JUNE));
        assertThat(units.versions("1"))
                .extracting(AdministrativeUnit::validFrom)
                .containsExactly(JANUARY, JUNE);
    }

    @Test
    void acceptsADayOnWhichACodeNamesNothing() {
        AdministrativeUnits units =
                directory(province("1").during(JANUARY, JUNE), province("1").during(JULY, null));
        assertThat(units.unitAt("1", JUNE)).isEmpty();
    }

    @Test
    void refusesVersionsThatOverlap() {
        refuses("overlap", province("1").during(JANUARY, JULY), province("1").during(JUNE, null));
        refuses("overlap", province("1").during(JANUARY, null), province("1").during(JUNE, null));
        refuses("overlap", province("1"), province("1"));
    }

    @Test
    void refusesAFloorAfterTheFirstVersion() {
        refuses(
                "floor",
                province("1").during(JANUARY, JUNE),
                province("1").during(JUNE, null).floor(true));
    }

    @Test
    void refusesParentsThatAreNotAbove() {
        refuses("Not above", commune("1", "2"), commune("2", "1"));
        refuses("Not above", commune("1", "1"));
    }

    @Test
    void refusesAVersionThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province("1").during(JUNE, JUNE).row());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province("1").named(" ").row());
    }

    private static void refuses(String message, UnitRows... rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> directory(rows)).withMessageContaining(message);
    }

    private static AdministrativeUnits directory(UnitRows... rows) {
        return AdministrativeUnits.of(Stream.of(rows).map(UnitRows::row).toList(), List.of());
    }
}
