package vn.tongket.employment.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.check.ValidationRulePolicy.LineCodes;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores rules and finds those that apply. */
@ApplicationScoped
class ValidationRuleRepository implements PanacheRepositoryBase<ValidationRule, String> {
    private final Session database;

    ValidationRuleRepository(Session database) {
        this.database = database;
    }

    /** In the order of their last change. */
    List<ValidationRule> list(Instant changedAfter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return Sql.query(
                        database,
                        """
                        select v.* from validation_rules v
                        where v.updated_at > :changedAfter and (v.updated_at, v.code) > (:afterTime, :afterCode)
                        order by v.updated_at, v.code
                        limit :limit""",
                        ValidationRule.class)
                .setParameter("changedAfter", changedAfter)
                .setParameter("afterTime", after.map(c -> c.instant(0)).orElse(Instant.EPOCH))
                .setParameter("afterCode", after.map(c -> c.keys().get(1)).orElse(""))
                .setParameter("limit", page.fetch())
                .getResultList();
    }

    /** The rules by which a report is checked; errors first. */
    List<ValidationRule> applyingTo(CheckedReport report) {
        return Sql.query(
                        database,
                        """
                        select v.* from validation_rules v
                        where v.active and v.province_code = :province
                          and (v.calendar is null or v.calendar = :calendar)
                          and (v.period_kind is null or v.period_kind = :kind)
                          and coalesce(v.valid_from, '-infinity') <= :day and coalesce(v.valid_to, 'infinity') > :day
                        order by v.severity, v.code""",
                        ValidationRule.class)
                .setParameter("province", report.province())
                .setParameter("calendar", report.calendar().name())
                .setParameter("kind", report.kind().name())
                .setParameter("day", report.periodTo())
                .getResultList();
    }

    /** Every code that a line may bear at any time. */
    LineCodes lineCodes() {
        return new LineCodes(codes("job_creation_channels"), codes("destination_countries"), codes("economic_sectors"));
    }

    private Set<String> codes(String table) {
        return Sql.column(database, "select code from " + table, String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
