package vn.tongket.socialprotection.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.socialprotection.payroll.Programme;

class PaidFiguresTest {
    /** 2025 is paid as a whole, 2026 until September. */
    private static final PaidFigures RUNNING = new PaidFigures(
            new AnnualQuery(2026, "20", ReportingCalendar.CALENDAR_YEAR),
            Programme.MERIT,
            Stream.concat(paid(2025, 12), paid(2026, 9)).toList(),
            null);

    @Test
    void holdMoneyOfARunningYearAgainstNoWholeOne() {
        assertThat(RUNNING.amount("MONEY").series())
                .extracting(SeriesPoint::year, SeriesPoint::value, SeriesPoint::comparable)
                .containsExactly(
                        tuple(2025, BigDecimal.valueOf(12_000), false), tuple(2026, BigDecimal.valueOf(9_000), true));
    }

    private static Stream<PaidTotal> paid(int year, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> new PaidTotal(
                        YearMonth.of(year, month), "a", new Label("a", "a"), null, 5, 1_000, Provenance.RECORDED));
    }
}
