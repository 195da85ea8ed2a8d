package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Finds what no rule can be asked for. */
@ApplicationScoped
class BuiltInCheckQueries {
    private static final String COUNTED_TWICE =
            """
            with counted as (
                select t.channel, h.parent_code, t.persons
                from job_monthly_totals t join job_creation_channels h on h.code = t.channel
                where t.job_report_id = :report and t.persons > 0)
            select whole.channel, cast(whole.persons as numeric), sum(part.persons),
                   string_agg(part.channel, ', ' order by part.channel)
            from counted whole join counted part on part.parent_code = whole.channel
            group by whole.channel, whole.persons
            order by whole.channel""";

    private final Session database;

    BuiltInCheckQueries(Session database) {
        this.database = database;
    }

    List<ViolationResponse> violations(UUID report) {
        return countedTwice(report);
    }

    private List<ViolationResponse> countedTwice(UUID report) {
        return Sql.query(database, COUNTED_TWICE)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> countedTwice(
                        row.get(0, String.class),
                        row.get(1, BigDecimal.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, String.class)))
                .toList();
    }

    private static ViolationResponse countedTwice(
            String channel, BigDecimal persons, BigDecimal ofParts, String parts) {
        return BuiltInCheck.CHANNEL_COUNTED_TWICE.violation(
                persons,
                ofParts,
                new Label(
                        channel + " có " + FigureText.vi(persons) + " người và kênh con " + parts + " có "
                                + FigureText.vi(ofParts) + ": cả hai cùng được cộng vào tổng.",
                        channel + " has " + FigureText.en(persons) + " persons and its parts " + parts + " have "
                                + FigureText.en(ofParts) + ": the total adds up both."));
    }
}
