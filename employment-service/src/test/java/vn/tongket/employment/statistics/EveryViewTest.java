package vn.tongket.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.employment.statistics.RandomReports.persons;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.statistics.Answer.Row;
import vn.tongket.employment.statistics.RandomReports.Cell;
import vn.tongket.kit.test.TestGateway;

/** Whoever reports whatever: no view, in the boundaries of no day, loses a person or makes one up. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class EveryViewTest {
    private static final YearMonth FROM = YearMonth.of(2024, 10);
    private static final YearMonth TO = RandomReports.LAST;

    private static final List<String> BOUNDARIES =
            List.of("current", "2024-11-30", "2024-12-31", "2025-06-30", "2025-07-01");
    private static final List<String> ALLOCATIONS = List.of("last-approved-share", "population");
    /** Sexes are counted from the lines, everything else from the monthly totals. */
    private static final List<String> GROUPINGS = List.of(
            "none",
            "unit&depth=1",
            "unit&depth=2",
            "unit,month&depth=1",
            "unit,month&depth=2",
            "unit,channel&depth=1",
            "unit,channel&depth=2",
            "unit,sex&depth=2");

    private static final Map<String, Function<Cell, String>> CUTS = Map.of(
            "month", cell -> cell.month().toString(),
            "channel", Cell::topChannel,
            "sex", Cell::sex);

    private final Set<String> spread = new TreeSet<>();

    @ParameterizedTest(name = "seed {0}, {1}")
    @CsvSource({"1246, calendar-year", "1672, calendar-year", "2025, management-year"})
    void countsThePersonsThatWereReported(long seed, String calendar) {
        RandomReports reports = RandomReports.approved(seed, calendar);
        views().forEach(view -> {
            Answer answer = Answer.to("from=%s&to=%s&calendar=%s&%s".formatted(FROM, TO, calendar, view));
            check(answer, reports, "seed " + seed + ", " + calendar + ", " + view);
            noteWhatIsSpread(answer, view);
        });
        // Else all views would be equal for want of anything to spread
        assertThat(spread)
                .as("seed " + seed)
                .containsExactly(
                        "last-approved-share estimated",
                        "last-approved-share unallocated",
                        "population estimated",
                        "population unallocated");
    }

    /** They got the parts of units that were divided in the months that are asked for. */
    @ParameterizedTest(name = "seed {0}, {1}")
    @CsvSource({"1246, calendar-year", "2025, management-year"})
    void countsAShareTheSameInEveryCut(long seed, String calendar) {
        RandomReports.approved(seed, calendar);
        for (String unit : List.of("06613", "06625", "06637")) {
            for (String allocation : ALLOCATIONS) {
                String asked = "from=%s&to=%s&calendar=%s&unit=%s&boundaries=current&allocation=%s&groupBy="
                        .formatted(FROM, TO, calendar, unit, allocation);
                Row whole = Answer.to(asked + "none").total();
                for (String cut :
                        List.of("month", "year", "channel", "channel,month", "year,sex", "subchannel,sex,month")) {
                    Answer answer = Answer.to(asked + cut);
                    assertThat(answer.total()).as(asked + cut).isEqualTo(whole);
                    assertThat(answer.rows().stream().mapToLong(Row::persons).sum())
                            .as("rows of " + asked + cut)
                            .isEqualTo(whole.persons());
                }
                assertThat(Answer.to(asked + "year,month").personsBy("year"))
                        .as("years of " + asked)
                        .isEqualTo(Answer.to(asked + "year").personsBy("year"));
            }
        }
    }

    private static Stream<String> views() {
        Stream<String> restated = BOUNDARIES.stream()
                .flatMap(day -> ALLOCATIONS.stream().map(key -> "boundaries=" + day + "&allocation=" + key));
        return Stream.concat(Stream.of("boundaries=as-reported"), restated)
                .flatMap(units -> GROUPINGS.stream().map(groupBy -> units + "&groupBy=" + groupBy));
    }

    private static void check(Answer answer, RandomReports reports, String view) {
        sums(answer, Row::persons, true, persons(reports.between(FROM, TO)), "persons, " + view);
        sums(
                answer,
                Row::previous,
                true,
                persons(reports.between(FROM.minusYears(1), TO.minusYears(1))),
                "previous, " + view);
        // From month to month it holds the months before, so that rows do not add up
        sums(
                answer,
                Row::cumulative,
                !answer.groupBy().contains("month"),
                persons(reports.between(YearMonth.of(TO.getYear(), 1), TO)),
                "cumulative, " + view);
        answer.groupBy().stream().filter(CUTS::containsKey).forEach(cut -> assertThat(answer.personsBy(cut))
                .as(view)
                .isEqualTo(persons(reports.between(FROM, TO), CUTS.get(cut))));
    }

    private static void sums(Answer answer, ToLongFunction<Row> number, boolean ofRows, long expected, String what) {
        assertThat(number.applyAsLong(answer.total())).as("total of " + what).isEqualTo(expected);
        if (ofRows && !answer.groupBy().isEmpty()) {
            assertThat(answer.rows().stream().mapToLong(number).sum())
                    .as("rows of " + what)
                    .isEqualTo(expected);
        }
    }

    private void noteWhatIsSpread(Answer answer, String view) {
        String by = ALLOCATIONS.stream().filter(view::contains).findFirst().orElse("nothing");
        for (Row row : answer.rows()) {
            if (row.estimated()) {
                spread.add(by + " estimated");
            }
            if (row.isOf("unallocated")) {
                spread.add(by + " unallocated");
            }
        }
    }
}
