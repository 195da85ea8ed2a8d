package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.AdministrativeUnit;

/** Reads what a template offers. */
@ApplicationScoped
class TemplateQueries {
    /** A name that two codes share would be refused, so those show their codes. */
    private static final String CATALOGUE =
            """
            with active as (
                select * from %1$s
                where coalesce(valid_from, '-infinity') <= :date and coalesce(valid_to, 'infinity') > :date
                  and reference_active('%1$s', row_key, confidence))
            select code, case when count(*) over (partition by spelling(name_vi)) = 1 then name_vi else code end as word
            from active
            order by code""";

    private static final String OWN_LINES =
            """
            select l.channel, l.sex, l.destination, l.sector, case when r.period = :period then l.note end
            from (select id, period from job_reports
                  where unit_code = :unit and unit_since = :since and calendar = :calendar and status <> 'DELETED'
                    and (period_month is null) = :wholeYear
                  order by period = :period desc, period_number desc
                  limit 1) r
            join job_report_lines l on l.job_report_id = r.id
            where not l.removed
            order by l.channel, l.sex, l.destination, l.sector""";

    private final Session database;

    TemplateQueries(Session database) {
        this.database = database;
    }

    /** Codes in use on a day, each with the word that a file shows for it. */
    record Words(
            Map<String, String> channels,
            Map<String, String> sexes,
            Map<String, String> destinations,
            Map<String, String> sectors) {
        /** Whether all that a line says is still in use. */
        boolean know(OwnLine line) {
            return channels.containsKey(line.channel())
                    && isKnown(line.sex(), sexes)
                    && isKnown(line.destination(), destinations)
                    && isKnown(line.sector(), sectors);
        }

        private static boolean isKnown(String code, Map<String, String> words) {
            return code == null || words.containsKey(code);
        }
    }

    Words words(LocalDate date) {
        return new Words(
                catalogue("job_creation_channels", date),
                catalogue("sexes", date),
                catalogue("destination_countries", date),
                catalogue("economic_sectors", date));
    }

    private Map<String, String> catalogue(String table, LocalDate date) {
        return Sql.query(database, CATALOGUE.formatted(table))
                .setParameter("date", date)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, String.class),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Channels that are divided further: what is counted under a part must not be counted under the whole too. */
    List<String> dividedChannels() {
        return Sql.column(
                        database,
                        """
                        select distinct parent_code from job_creation_channels
                        where parent_code is not null
                          and reference_active('job_creation_channels', row_key, confidence)""",
                        String.class)
                .getResultList();
    }

    /**
     * A line by its codes.
     *
     * @param sex null where the line does not say, as for the others
     * @param note on record for this very period: sent back empty it would be erased
     */
    record OwnLine(String channel, String sex, String destination, String sector, String note) {}

    /** The lines of the period's report, or else of the unit's latest of the same kind; none where it has sent none. */
    List<OwnLine> ownLines(AdministrativeUnit unit, ReportingPeriod period) {
        return Sql.query(database, OWN_LINES)
                .setParameter("unit", unit.code())
                .setParameter("since", unit.validFrom())
                .setParameter("calendar", period.calendar().name())
                .setParameter("wholeYear", period.month() == null)
                .setParameter("period", period.text())
                .getResultStream()
                .map(row -> new OwnLine(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .toList();
    }
}
