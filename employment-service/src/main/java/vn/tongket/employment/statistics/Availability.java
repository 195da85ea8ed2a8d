package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;
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
    private final UnitViews views;
    private final Clock clock;

    Availability(
            AvailabilityQueries queries,
            ReportingLevels levels,
            Deadlines deadlines,
            UnitDirectory units,
            UnitViews views,
            Clock clock) {
        this.queries = queries;
        this.levels = levels;
        this.deadlines = deadlines;
        this.units = units;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    AvailabilityResponse answer(MonthRange months, String unit, LocalDate boundaries) {
        UnitView view = view(units.require(unit, boundaries == null ? months.lastDay() : boundaries), boundaries);
        Map<YearMonth, LocalDate> due = due(months);
        List<Cell> cells = queries.cells(months, view.sources(), expected(months, Set.copyOf(view.sources())));
        return new AvailabilityResponse(
                months.from(),
                months.to(),
                months.calendar(),
                BoundariesDay.text(boundaries),
                sum(cells, due),
                byUnit(cells, view, due),
                new TreeMap<>(grouped(cells, Cell::month))
                        .entrySet().stream()
                                .map(group -> new AvailabilityOfMonth(
                                        group.getKey(), due.get(group.getKey()), sum(group.getValue(), due)))
                                .toList(),
                cells.stream().map(cell -> cell(cell, due)).toList());
    }

    /** As reported, each unit that reports by itself; in other boundaries the units right below the province, or the one. */
    private UnitView view(AdministrativeUnit unit, LocalDate boundaries) {
        int below = unit.parentCode() == null ? 1 : 0;
        return views.byUnit(unit, boundaries == null ? Integer.MAX_VALUE : below, boundaries);
    }

    private List<Expected> expected(MonthRange months, Set<UnitKey> shown) {
        Map<LocalDate, UnitLevel> reporting =
                levels.on(months.each().map(months.calendar()::lastDayOf).toList());
        return months.each()
                .flatMap(month -> {
                    LocalDate day = months.calendar().lastDayOf(month);
                    return units.all().atLevel(units.province(), reporting.get(day), day).stream()
                            .map(AdministrativeUnit::key)
                            .filter(shown::contains)
                            .map(unit -> new Expected(month, unit));
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

    private List<AvailabilityOfUnit> byUnit(List<Cell> cells, UnitView view, Map<YearMonth, LocalDate> due) {
        Map<AdministrativeUnit, List<Cell>> shown = new TreeMap<>(AdministrativeUnits.BY_CODE);
        for (Cell cell : cells) {
            view.showing(cell.unit()).forEach(unit -> shown.computeIfAbsent(unit, key -> new ArrayList<>())
                    .add(cell));
        }
        return shown.entrySet().stream()
                .map(group -> new AvailabilityOfUnit(
                        group.getKey().code(),
                        group.getKey().validFrom(),
                        group.getKey().displayName(),
                        sum(group.getValue(), due)))
                .toList();
    }

    private AvailabilitySum sum(List<Cell> all, Map<YearMonth, LocalDate> due) {
        List<Cell> cells = all.stream().filter(Cell::expected).toList();
        List<Cell> received = cells.stream().filter(cell -> is(cell, RECEIVED)).toList();
        long approved = received.stream().filter(cell -> is(cell, APPROVED)).count();
        boolean timed = all.stream().anyMatch(cell -> due.containsKey(cell.month()));
        Long inTime = timed
                ? Long.valueOf(received.stream()
                        .filter(cell -> Boolean.FALSE.equals(late(cell, due)))
                        .count())
                : null;
        return new AvailabilitySum(
                cells.size(),
                received.size(),
                approved,
                inTime,
                percent(approved, cells.size()),
                inTime == null ? null : percent(inTime, cells.size()),
                all.stream()
                        .filter(cell -> !cell.expected() && is(cell, RECEIVED))
                        .count());
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
                cell.unit().validFrom(),
                cell.month(),
                cell.expected(),
                cell.status() == null ? null : cell.status().toLowerCase(Locale.ROOT),
                cell.firstSubmittedAt(),
                late(cell, due));
    }

    /** Null without a deadline. */
    private Boolean late(Cell cell, Map<YearMonth, LocalDate> due) {
        LocalDate last = due.get(cell.month());
        return last == null ? null : Deadlines.isLate(last, cell.firstSubmittedAt(), clock.instant());
    }
}
