package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.report.Channels;
import vn.tongket.employment.statistics.JobGroup.Part;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.AdministrativeUnit;

/** Reads the targets that counts are held against: those of each year, in force at its end or today. */
@ApplicationScoped
class TargetQueries {
    private static final String IN_FORCE =
            """
            select y.year, c.channel, p.unit_code, p.unit_from, p.value
            from unnest(cast(:years as int[]), cast(:days as date[])) as y (year, day)
            cross join lateral plans_in_force(y.day, coalesce(cast(:asOf as timestamptz), 'infinity'), y.year) p
            join counted_indicators c on c.code = p.indicator""";

    private final Session database;
    private final UnitDirectory units;
    private final Clock clock;

    TargetQueries(Session database, UnitDirectory units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Targets of the unit asked for, and of the units, channels and years that are shown.
     *
     * @param parents of channels that have one
     */
    Map<JobGroup, Long> of(JobQuestion question, Map<String, String> parents) {
        int last = question.months().to().getYear();
        int first =
                question.groupsBy(JobGrouping.YEAR) ? question.months().from().getYear() : last;
        return Sql.query(database, IN_FORCE)
                .setParameter(
                        "years", IntStream.rangeClosed(first, last).boxed().toArray(Integer[]::new))
                .setParameter(
                        "days",
                        IntStream.rangeClosed(first, last)
                                .mapToObj(year -> day(question, year))
                                .toArray(LocalDate[]::new))
                .setParameter("asOf", question.asOf(), Instant.class)
                .getResultStream()
                .map(Target::of)
                .flatMap(target ->
                        groups(question, target, parents).stream().map(group -> Map.entry(group, target.value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private LocalDate day(JobQuestion question, int year) {
        LocalDate end = question.months().calendar().lastDayOf(year);
        LocalDate today =
                LocalDate.ofInstant(question.asOf() == null ? clock.instant() : question.asOf(), clock.getZone());
        return end.isBefore(today) ? end : today;
    }

    /** The rows that a target is set for: the total, one group, both or none. */
    private List<JobGroup> groups(JobQuestion question, Target target, Map<String, String> parents) {
        List<JobGroup> groups = new ArrayList<>();
        boolean isOfUnit = isOf(question.unit(), target);
        String counted = question.countsAbroadOnly() ? Channels.ABROAD : null;
        boolean isOfAll = Objects.equals(target.channel(), counted);
        if (isOfUnit && isOfAll && target.year() == question.months().to().getYear()) {
            groups.add(JobGroup.TOTAL);
        }
        boolean byChannel = question.groupsBy(JobGrouping.CHANNEL) || question.groupsBy(JobGrouping.SUBCHANNEL);
        if ((isOfUnit || question.groupsBy(JobGrouping.UNIT)) && (byChannel ? target.channel() != null : isOfAll)) {
            group(question, target, parents).ifPresent(groups::add);
        }
        return groups;
    }

    /** The group of the target; none where something is grouped by that no target is set for. */
    private Optional<JobGroup> group(JobQuestion question, Target target, Map<String, String> parents) {
        List<Part> parts = question.groupings().stream()
                .flatMap(grouping -> part(grouping, target, parents).stream())
                .toList();
        return parts.isEmpty() || parts.size() < question.groupings().size()
                ? Optional.empty()
                : Optional.of(new JobGroup(parts));
    }

    private Optional<Part> part(JobGrouping grouping, Target target, Map<String, String> parents) {
        return switch (grouping) {
            case YEAR -> Optional.of(new Part(grouping, String.valueOf(target.year()), null));
            case UNIT ->
                units.all()
                        .unitAt(target.unit(), target.unitFrom())
                        .map(unit -> new Part(grouping, unit.code(), unit.validFrom()));
            case CHANNEL ->
                parents.containsKey(target.channel())
                        ? Optional.empty()
                        : Optional.of(new Part(grouping, target.channel(), null));
            // Beside what was reported without a subchannel the plan of all would mean nothing
            case SUBCHANNEL ->
                parents.containsValue(target.channel())
                        ? Optional.empty()
                        : Optional.of(new Part(grouping, target.channel(), null));
            case MONTH, SEX, DESTINATION, SECTOR -> Optional.empty();
        };
    }

    /** Not of another bearer of its code. */
    private static boolean isOf(AdministrativeUnit unit, Target target) {
        return target.unit().equals(unit.code())
                && UnitOfYear.of(unit, LocalDate.of(target.year(), 12, 31))
                        .from()
                        .equals(target.unitFrom());
    }

    /**
     * @param channel the channel that is planned; null for all
     * @param unitFrom a day on which the code names the unit
     */
    private record Target(int year, String channel, String unit, LocalDate unitFrom, long value) {
        static Target of(Tuple row) {
            return new Target(
                    row.get(0, Integer.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, LocalDate.class),
                    row.get(4, Long.class));
        }
    }
}
