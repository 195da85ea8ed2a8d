package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.reference.Deadlines;
import vn.tongket.employment.reference.ReportingLevels;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.statistics.AvailabilityQueries.Cell;
import vn.tongket.employment.statistics.AvailabilityQueries.Expected;
import vn.tongket.employment.statistics.AvailabilityResponse.AvailabilityCell;
import vn.tongket.employment.statistics.AvailabilityResponse.AvailabilityOfMonth;
import vn.tongket.employment.statistics.AvailabilityResponse.AvailabilityOfUnit;
import vn.tongket.employment.statistics.AvailabilityResponse.AvailabilitySum;
import vn.tongket.kit.figures.Percentages;
import vn.tongket.kit.time.Clocks;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitKey;
import vn.tongket.units.UnitLevel;

/** Which units have sent which months, and whether in time. */
@ApplicationScoped
class Availability {
    private static final Set<String> RECEIVED = Set.of("SUBMITTED", "APPROVED", "LOCKED");
    private static final Set<String> APPROVED = Set.of("APPROVED", "LOCKED");

    private final AvailabilityQueries queries;
    private final ReportingLevels levels;
    private final Deadlines deadlines;
    private final UnitDirectory units;
    private final Clock clock;

    Availability(
            AvailabilityQueries queries,
            ReportingLevels levels,
            Deadlines deadlines,
            UnitDirectory units,
            Clock clock) {
        this.queries = queries;
        this.levels = levels;
        this.deadlines = deadlines;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    AvailabilityResponse answer(MonthRange months, String unit) {
        units.require(unit, months.lastDay());
        Map<YearMonth, LocalDate> due = due(months);
        List<Cell> cells = queries.cells(months, unit, expected(months, unit));
        return new AvailabilityResponse(
                months.from(),
                months.to(),
                months.calendar(),
                sum(cells, due),
                grouped(cells, Cell::unit).entrySet().stream()
                        .map(group -> ofUnit(group.getKey(), group.getValue(), due))
                        .toList(),
                new TreeMap<>(grouped(cells, Cell::month))
                        .entrySet().stream()
                                .map(group -> new AvailabilityOfMonth(
                                        group.getKey(), due.get(group.getKey()), sum(group.getValue(), due)))
                                .toList(),
                cells.stream().map(cell -> cell(cell, due)).toList());
    }

    private List<Expected> expected(MonthRange months, String unit) {
        return months.each()
                .flatMap(month -> {
                    LocalDate day = months.calendar().lastDayOf(month);
                    UnitLevel level = levels.on(day);
                    return units.all().atLevel(unit, level, day).stream()
                            .map(reporting -> new Expected(month, reporting.key()));
                })
                .toList();
    }

    /** The last day in time of each month; without an entry where no rule is in force. */
    private Map<YearMonth, LocalDate> due(MonthRange months) {
        Deadlines.Rules rules = deadlines.inUse();
        Map<YearMonth, LocalDate> due = new HashMap<>();
        months.each().forEach(month -> {
            LocalDate end = months.calendar().lastDayOf(month);
            rules.of(months.calendar(), true, end).ifPresent(rule -> due.put(month, rule.dueOn(end)));
        });
        return due;
    }

    private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Function<Cell, K> key) {
        return cells.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private AvailabilityOfUnit ofUnit(UnitKey key, List<Cell> cells, Map<YearMonth, LocalDate> due) {
        AdministrativeUnit unit = units.version(key.code(), key.validFrom());
        return new AvailabilityOfUnit(unit.code(), unit.validFrom(), unit.displayName(), sum(cells, due));
    }

    private AvailabilitySum sum(List<Cell> cells, Map<YearMonth, LocalDate> due) {
        long expected = cells.stream().filter(Cell::expected).count();
        long approved = cells.stream().filter(cell -> is(cell, APPROVED)).count();
        boolean timed = cells.stream().anyMatch(cell -> due.containsKey(cell.month()));
        Long inTime = timed
                ? Long.valueOf(received(cells)
                        .filter(cell -> Boolean.FALSE.equals(late(cell, due)))
                        .count())
                : null;
        return new AvailabilitySum(
                expected,
                received(cells).count(),
                approved,
                inTime,
                percent(approved, expected),
                inTime == null ? null : percent(inTime, expected));
    }

    private static Stream<Cell> received(List<Cell> cells) {
        return cells.stream().filter(cell -> is(cell, RECEIVED));
    }

    private static boolean is(Cell cell, Set<String> statuses) {
        return cell.status() != null && statuses.contains(cell.status());
    }

    private static BigDecimal percent(long part, long whole) {
        return Percentages.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private AvailabilityCell cell(Cell cell, Map<YearMonth, LocalDate> due) {
        return new AvailabilityCell(
                cell.unit().code(),
                cell.month(),
                cell.expected(),
                cell.status() == null ? null : cell.status().toLowerCase(Locale.ROOT),
                cell.firstSubmittedAt(),
                late(cell, due));
    }

    /** Whether a report came too late, or has not come and should have; null without a deadline. */
    private Boolean late(Cell cell, Map<YearMonth, LocalDate> due) {
        LocalDate last = due.get(cell.month());
        if (last == null) {
            return null;
        }
        boolean handedIn = is(cell, RECEIVED) && cell.firstSubmittedAt() != null;
        LocalDate day = (handedIn ? cell.firstSubmittedAt() : clock.instant())
                .atZone(Clocks.VIETNAM)
                .toLocalDate();
        return day.isAfter(last);
    }
}
