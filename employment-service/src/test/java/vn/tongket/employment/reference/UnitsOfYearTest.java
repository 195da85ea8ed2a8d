package vn.tongket.employment.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tongket.units.UnitLevel;

class UnitsOfYearTest {
    private final UnitsOfYear units = new UnitsOfYear(new UnitDirectory("20"));

    @Test
    void tellsTheBearersOfACodeApartByTheirFirstDayInTheYear() {
        UnitOfYear old = units.require("05977", 2025, LocalDate.of(2025, 6, 30));
        UnitOfYear fresh = units.require("05977", 2025, LocalDate.of(2025, 7, 1));
        assertThat(old.name()).isEqualTo("Phường Vĩnh Trại");
        assertThat(old.from()).isEqualTo("2025-01-01");
        assertThat(fresh.name()).isEqualTo("Phường Đông Kinh");
        assertThat(fresh.from()).isEqualTo("2025-07-01");
        assertThat(units.stored("05977", fresh.from()).unit()).isEqualTo(fresh.unit());
    }

    @Test
    void takesTheNearestDayOfTheYear() {
        assertThat(units.require("05977", 2025, LocalDate.of(2024, 12, 20)).day())
                .isEqualTo("2025-01-01");
        assertThat(units.require("05977", 2025, LocalDate.of(2026, 1, 6)).day()).isEqualTo("2025-12-31");
        assertThat(units.require("20", 2012, LocalDate.of(2026, 1, 6)).from()).isEqualTo("2012-01-01");
    }

    @Test
    void findsAnEndedUnitForReadersOnly() {
        LocalDate later = LocalDate.of(2025, 8, 1);
        assertThat(units.lastKnown("180", 2025, later).day()).isEqualTo("2025-06-30");
        assertThat(units.find("180", 2025, later)).isEmpty();
        assertThatThrownBy(() -> units.require("180", 2025, later)).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> units.lastKnown("180", 2026, later)).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> units.lastKnown("01", 2025, later)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void listsWhatIsBelowOnTheDay() {
        assertThat(units.below(units.require("20", 2025, LocalDate.of(2025, 1, 1)), UnitLevel.DISTRICT))
                .hasSize(11);
        assertThat(units.below(units.require("20", 2025, LocalDate.of(2025, 7, 1)), UnitLevel.COMMUNE))
                .hasSize(65);
        assertThat(units.below(units.require("180", 2025, LocalDate.of(2025, 1, 1)), UnitLevel.DISTRICT))
                .isEmpty();
    }
}
