package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Stores what is said about reports; nothing of it is changed afterwards. */
@ApplicationScoped
class MessageQueries {
    private final Session database;

    MessageQueries(Session database) {
        this.database = database;
    }

    /** Oldest first. */
    List<MessageResponse> of(UUID report) {
        return Sql.query(
                        database,
                        """
                        select id, kind, text, author, written_at from job_report_messages
                        where job_report_id = :report order by written_at, id""")
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new MessageResponse(
                        row.get(0, UUID.class),
                        MessageResponse.Kind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class)))
                .toList();
    }

    void write(JobReport report, MessageResponse.Kind kind, String text, String author, Instant at) {
        database.createNativeMutationQuery(
                        """
                        insert into job_report_messages (id, province_code, job_report_id, kind, text, author, written_at)
                        values (uuidv7(), :province, :report, :kind, :text, :author, :at)""")
                .setParameter("province", report.provinceCode)
                .setParameter("report", report.id)
                .setParameter("kind", kind.name())
                .setParameter("text", text)
                .setParameter("author", author)
                .setParameter("at", at)
                .executeUpdate();
    }
}
