package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.statistics.JobGroup.Part;

/** Reads the targets that counts are held against: those of the last year asked for, in force at its end or today. */
@ApplicationScoped
class TargetQueries {
    private static final String IN_FORCE =
            """
            select c.channel, p.unit_code, p.unit_from, p.value
            from plans_in_force(:day) p join counted_indicators c on c.code = p.indicator
            where p.year = :year""";

    private final Session database;
    private final UnitDirectory units;
    private final Clock clock;

    TargetQueries(Session database, UnitDirectory units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    /** Targets of the unit asked for, and of the units or channels that are shown. */
    Map<JobGroup, Long> of(JobQuestion question) {
        LocalDate end =
                question.months().calendar().lastDayOf(question.months().to().getYear());
        LocalDate today = LocalDate.now(clock);
        return database.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("day", end.isBefore(today) ? end : today)
                .setParameter("year", question.months().to().getYear())
                .getResultStream()
                .map(Target::of)
                .flatMap(target -> group(question, target).stream().map(group -> Map.entry(group, target.value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private Optional<JobGroup> group(JobQuestion question, Target target) {
        boolean ofUnit = target.unit().equals(question.unit().code());
        if (ofUnit && target.channel() == null) {
            return Optional.of(JobGroup.TOTAL);
        }
        if (ofUnit && question.groupings().equals(List.of(JobGrouping.CHANNEL))) {
            return Optional.of(group(new Part(JobGrouping.CHANNEL, target.channel(), null)));
        }
        if (target.channel() == null && question.groupings().equals(List.of(JobGrouping.UNIT))) {
            return units.all()
                    .unitAt(target.unit(), target.unitFrom())
                    .map(unit -> group(new Part(JobGrouping.UNIT, unit.code(), unit.validFrom())));
        }
        return Optional.empty();
    }

    private static JobGroup group(Part part) {
        return new JobGroup(List.of(part));
    }

    /**
     * @param channel the channel that is planned; null for all
     * @param unitFrom a day on which the code names the unit
     */
    private record Target(String channel, String unit, LocalDate unitFrom, long value) {
        static Target of(Tuple row) {
            return new Target(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, LocalDate.class),
                    row.get(3, Long.class));
        }
    }
}
