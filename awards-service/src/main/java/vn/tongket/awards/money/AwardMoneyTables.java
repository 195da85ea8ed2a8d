package vn.tongket.awards.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** The money of awards on a day, from the tables of law. */
@ApplicationScoped
public class AwardMoneyTables {
    private final Session database;

    AwardMoneyTables(Session database) {
        this.database = database;
    }

    /** What the award is worth by a decision signed on that day (Decree 98/2023/NĐ-CP Articles 53 and 54). */
    public AwardMoney moneyOn(LocalDate signedOn, String award, String subject) {
        return AwardMoneyPolicy.of(
                rate(signedOn, award, subject).orElse(null),
                baseSalary(signedOn),
                rounding(signedOn).orElse(null));
    }

    long baseSalary(LocalDate day) {
        return Sql.column(
                        database,
                        """
                        select amount_vnd from base_salaries
                        where applies_from <= :day order by applies_from desc limit 1""",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    private Optional<AwardRate> rate(LocalDate day, String award, String subject) {
        return Sql.query(
                        database,
                        """
                        select multiple_of_base_salary, bound, act_id, article, confidence,
                               reference_active('award_bonuses', row_key, confidence)
                        from award_bonuses
                        where award_code = :award and subject = :subject
                          and coalesce(applies_from, '-infinity') <= :day and coalesce(applies_to, 'infinity') > :day""")
                .setParameter("award", award)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(row -> new AwardRate(
                        row.get(0, BigDecimal.class),
                        row.get(1, String.class).equals("exact"),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Boolean.class)));
    }

    private Optional<RoundingRule> rounding(LocalDate day) {
        return Sql.query(
                        database,
                        """
                        select rule_id, cast(parameters ->> 'unit_vnd' as bigint),
                               reference_active('award_bonus_rules', row_key, confidence)
                        from award_bonus_rules
                        where kind = 'rounding'
                          and coalesce(applies_from, '-infinity') <= :day and coalesce(applies_to, 'infinity') > :day""")
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new RoundingRule(row.get(0, String.class), row.get(1, Long.class), row.get(2, Boolean.class)));
    }
}
