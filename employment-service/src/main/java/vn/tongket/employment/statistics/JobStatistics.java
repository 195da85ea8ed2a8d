package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/**
 * Counts over approved reports. The monthly reports below a unit make its year; a yearly report of the unit itself stands
 * for a year without monthly ones.
 */
@ApplicationScoped
public class JobStatistics {
    private static final String CHOSEN =
            """
            with approved as (
                select id, unit_code, period_year, period_month, provenance
                from job_reports
                where status in ('APPROVED', 'LOCKED') and calendar = :calendar and unit_path @> array[cast(:unit as text)]
                  and period_year between :from and :to
                  and (period_month is not null or unit_code = :unit)),
            monthly as (select distinct period_year from approved where period_month is not null),
            chosen as (
                select * from approved
                where period_month is not null or period_year not in (select period_year from monthly))
            """;

    private static final String BY_GROUP = CHOSEN
            + """
            , counted as (
                select coalesce(c.parent_code, c.code) as channel, c.code as subchannel,
                       r.period_year || '-' || lpad(cast(r.period_month as text), 2, '0') as month,
                       r.unit_code as unit, lower(l.sex) as sex, l.persons,
                       case when l.channel = 'ABROAD' then coalesce(l.destination, 'unknown') end as destination
                from chosen r
                join job_report_lines l on l.job_report_id = r.id
                join job_creation_channels c on c.code = l.channel)
            select case 0 when grouping(channel) then 'CHANNEL' when grouping(subchannel) then 'SUBCHANNEL'
                          when grouping(month) then 'MONTH' when grouping(unit) then 'UNIT'
                          when grouping(sex) then 'SEX' else 'DESTINATION' end,
                   coalesce(channel, subchannel, month, unit, sex, destination, 'unknown') as code,
                   sum(persons)
            from counted
            group by grouping sets ((channel), (subchannel), (month), (unit), (sex), (destination))
            having grouping(destination) = 1 or destination is not null
            order by 1, code
            """;

    private static final String BY_YEAR = CHOSEN
            + """
            select r.period_year, coalesce(c.parent_code, c.code), sum(l.persons),
                   max(array_position(array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'], r.provenance))
            from chosen r
            join job_report_lines l on l.job_report_id = r.id
            join job_creation_channels c on c.code = l.channel
            group by 1, 2
            order by 1, 2
            """;

    private final Session database;
    private final UnitDirectory units;

    JobStatistics(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    /** The year cut in every way, with one pass over the lines. */
    public Map<JobGrouping, List<JobCount>> ofYear(AnnualQuery query) {
        JobLabels labels =
                new JobLabels(channelLabels(), units.all(), query.calendar().lastDayOf(query.year()));
        Map<JobGrouping, List<JobCount>> groups = new EnumMap<>(JobGrouping.class);
        for (JobGrouping grouping : JobGrouping.values()) {
            groups.put(grouping, List.of());
        }
        groups.putAll(database.createNativeQuery(BY_GROUP, Tuple.class)
                .setParameter("calendar", query.calendar().name())
                .setParameter("unit", query.unit())
                .setParameter("from", query.year())
                .setParameter("to", query.year())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> JobGrouping.valueOf(row.get(0, String.class)),
                        Collectors.mapping(row -> count(row, labels), Collectors.toList()))));
        return groups;
    }

    /** Every year on record up to one, by top-level channel. */
    public List<YearTotal> upTo(AnnualQuery query) {
        return database.createNativeQuery(BY_YEAR, Tuple.class)
                .setParameter("calendar", query.calendar().name())
                .setParameter("unit", query.unit())
                .setParameter("from", 0)
                .setParameter("to", query.year())
                .getResultStream()
                .map(row -> new YearTotal(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, Long.class),
                        Provenance.values()[row.get(3, Integer.class) - 1]))
                .toList();
    }

    private static JobCount count(Tuple row, JobLabels labels) {
        JobGrouping grouping = JobGrouping.valueOf(row.get(0, String.class));
        String code = row.get(1, String.class);
        return new JobCount(code, labels.of(grouping, code), row.get(2, Long.class));
    }

    private Map<String, Label> channelLabels() {
        return database.createNativeQuery("select code, name_vi, name_en from job_creation_channels", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Label(row.get(1, String.class), row.get(2, String.class))));
    }
}
