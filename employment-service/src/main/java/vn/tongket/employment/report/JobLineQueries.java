package vn.tongket.employment.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.person.Sex;

/** Lines of reports. What they held before and the monthly totals follow by trigger, in the same transaction. */
@ApplicationScoped
class JobLineQueries {
    /** The last time that a line was opened: by whom, why and until when. */
    static final String REOPENED =
            """
            left join lateral (
                select o.opened_by, o.reason, o.open_until from job_line_reopenings o
                where o.line_id = l.id%s
                order by o.opened_at desc limit 1) o on true
            """;

    private static final String LINES =
            """
            select l.id, l.job_report_id, l.channel, l.sex, l.destination, l.sector, l.persons, l.note, l.removed,
                   l.recorded_at, o.open_until, o.opened_by, o.reason
            from job_report_lines l
            """
                    + REOPENED.formatted("");

    private static final String TAKE_OUT =
            """
            update job_report_lines l
            set persons = 0, note = null, removed = true, recorded_by = :by, recorded_at = :at
            where l.job_report_id = :report and not l.removed
              and not exists (
                select from jsonb_to_recordset(cast(:lines as jsonb))
                    as g (channel text, sex text, destination text, sector text)
                where g.channel = l.channel and upper(g.sex) is not distinct from l.sex
                  and g.destination is not distinct from l.destination and g.sector is not distinct from l.sector)""";

    private static final String PUT_IN =
            """
            insert into job_report_lines as l (job_report_id, province_code, calendar, period_number, unit_code,
                unit_since, status, channel, sex, destination, sector, persons, note, recorded_by, recorded_at)
            select r.id, r.province_code, r.calendar, r.period_number, r.unit_code, r.unit_since, r.status,
                   g.channel, upper(g.sex), g.destination, g.sector, g.persons, g.note, :by, :at
            from job_reports r,
                 jsonb_to_recordset(cast(:lines as jsonb))
                    as g (channel text, sex text, destination text, sector text, persons int, note text)
            where r.id = :report
            on conflict on constraint uq_job_report_lines_key do update
                set persons = excluded.persons, note = excluded.note, removed = false,
                    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                where (l.persons, l.note, l.removed) is distinct from (excluded.persons, excluded.note, false)""";

    private final Session database;
    private final ObjectMapper json;

    JobLineQueries(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The lines of reports; those that are not there only while they are open, so that they can be given a value. */
    Map<UUID, List<JobReportLine>> of(Collection<UUID> reports, Instant now) {
        return Sql.query(
                        database,
                        LINES
                                + """
                                where l.job_report_id = any(:reports) and (not l.removed or o.open_until > :now)
                                order by l.channel, l.sex, l.destination, l.sector""")
                .setParameter("reports", reports.toArray(UUID[]::new))
                .setParameter("now", now)
                .getResultStream()
                .map(JobLineQueries::line)
                .collect(Collectors.groupingBy(JobReportLine::reportId));
    }

    /** A line of a report, also one that was taken out. */
    Optional<JobReportLine> find(UUID report, UUID line) {
        return Sql.query(database, LINES + "where l.job_report_id = :report and l.id = :line")
                .setParameter("report", report)
                .setParameter("line", line)
                .getResultStream()
                .map(JobLineQueries::line)
                .findFirst();
    }

    /** The line of a report that counts the same, also one that was taken out. */
    Optional<UUID> find(UUID report, JobReportLineRequest same) {
        return Sql.column(
                        database,
                        """
                        select id from job_report_lines
                        where job_report_id = :report and channel = :channel and sex is not distinct from :sex
                          and destination is not distinct from :destination and sector is not distinct from :sector""",
                        UUID.class)
                .setParameter("report", report)
                .setParameter("channel", same.channel())
                .setParameter("sex", code(same.sex()), String.class)
                .setParameter("destination", same.destination(), String.class)
                .setParameter("sector", same.sector(), String.class)
                .getResultStream()
                .findFirst();
    }

    /** Makes the lines of a report what was sent. A line that stays the same is not touched. */
    void replace(JobReport report, List<JobReportLineRequest> lines) {
        String given = text(lines);
        for (String statement : List.of(TAKE_OUT, PUT_IN)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("report", report.id)
                    .setParameter("lines", given)
                    .setParameter("by", report.changedBy)
                    .setParameter("at", report.updatedAt)
                    .executeUpdate();
        }
    }

    void correct(UUID line, LineCorrectionRequest value, String by, Instant at) {
        database.createNativeMutationQuery(
                        """
                        update job_report_lines
                        set persons = :persons, note = :note, removed = false, recorded_by = :by, recorded_at = :at
                        where id = :line and (persons, note, removed) is distinct from (:persons, :note, false)""")
                .setParameter("line", line)
                .setParameter("persons", value.persons())
                .setParameter("note", value.note(), String.class)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    UUID newId() {
        return Sql.column(database, "select uuidv7()", UUID.class).getSingleResult();
    }

    /** Puts in a line that is not there yet: one that has been taken out, as it were. */
    void putInRemoved(JobReport report, UUID line, JobReportLineRequest key) {
        database.createNativeMutationQuery(
                        """
                        insert into job_report_lines (id, job_report_id, province_code, calendar, period_number, unit_code,
                            unit_since, status, channel, sex, destination, sector, persons, removed, recorded_by,
                            recorded_at)
                        select :line, r.id, r.province_code, r.calendar, r.period_number, r.unit_code, r.unit_since,
                               r.status, :channel, :sex, :destination, :sector, 0, true, :by, :at
                        from job_reports r where r.id = :report""")
                .setParameter("line", line)
                .setParameter("report", report.id)
                .setParameter("channel", key.channel())
                .setParameter("sex", code(key.sex()), String.class)
                .setParameter("destination", key.destination(), String.class)
                .setParameter("sector", key.sector(), String.class)
                .setParameter("by", report.changedBy)
                .setParameter("at", report.updatedAt)
                .executeUpdate();
    }

    void reopen(JobReport report, UUID line, ReopeningRequest request) {
        database.createNativeMutationQuery(
                        """
                        insert into job_line_reopenings
                            (id, province_code, line_id, reason, opened_by, opened_at, open_until)
                        values (uuidv7(), :province, :line, :reason, :by, :at, :until)""")
                .setParameter("province", report.provinceCode)
                .setParameter("line", line)
                .setParameter("reason", request.reason())
                .setParameter("by", report.changedBy)
                .setParameter("at", report.updatedAt)
                .setParameter("until", request.until())
                .executeUpdate();
    }

    private static JobReportLine line(Tuple row) {
        return new JobReportLine(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                sex(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Integer.class),
                row.get(7, String.class),
                row.get(8, Boolean.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                row.get(11, String.class),
                row.get(12, String.class));
    }

    private static String code(Sex sex) {
        return sex == null ? null : sex.name();
    }

    static Sex sex(String code) {
        return code == null ? null : Sex.valueOf(code);
    }

    private String text(List<JobReportLineRequest> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }
}
