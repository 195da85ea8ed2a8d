package vn.tongket.socialprotection.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.socialprotection.beneficiary.AllowanceResponse.CategoryAllowanceResponse;

/** Asks the database, which pays by the same function, what a beneficiary is entitled to. */
@ApplicationScoped
class AllowanceQueries {
    private final Session database;

    AllowanceQueries(Session database) {
        this.database = database;
    }

    AllowanceResponse of(UUID beneficiary, YearMonth month, LocalDate knownOn) {
        List<CategoryAllowanceResponse> categories = Sql.query(
                        database,
                        """
                        select a.category_code, a.coefficient, a.persons, a.level_vnd, a.amount_vnd, a.paid, l.number,
                               c.number, a.article, a.confidence
                        from social_allowances(:month, :knownOn) a
                        join legal_acts l on l.id = a.level_act_id
                        left join legal_acts c on c.id = a.act_id
                        where a.beneficiary_id = :id
                        order by a.paid desc, a.amount_vnd desc, a.category_code""")
                .setParameter("month", month.atDay(1))
                .setParameter("knownOn", knownOn)
                .setParameter("id", beneficiary)
                .getResultStream()
                .map(AllowanceQueries::category)
                .toList();
        long paid = categories.stream()
                .filter(CategoryAllowanceResponse::paid)
                .mapToLong(CategoryAllowanceResponse::amountVnd)
                .sum();
        return new AllowanceResponse(month, knownOn, paid, categories);
    }

    private static CategoryAllowanceResponse category(Tuple row) {
        return new CategoryAllowanceResponse(
                row.get(0, String.class),
                row.get(1, BigDecimal.class),
                row.get(2, Integer.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Boolean.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class));
    }

    /** Of the categories of a beneficiary, those that never apply from the start month on, at that age. */
    List<String> inapplicable(Collection<String> codes, LocalDate born, YearMonth start) {
        return Sql.column(
                        database,
                        """
                        select asked.code from unnest(:codes) as asked (code)
                        where not exists (
                            select 1 from social_assistance_categories named
                            join social_assistance_categories c using (family)
                            where named.code = asked.code
                              and coalesce(c.applies_to, 'infinity') > :start
                              and extract(year from age(
                                      greatest(cast(:start as date), coalesce(c.applies_from, :start))
                                          + interval '1 month - 1 day', :born)) >= coalesce(c.age_from, 0)
                              and (c.age_to is null or extract(year from age(
                                      greatest(cast(:start as date), coalesce(c.applies_from, :start)),
                                      cast(:born as date) + 1)) < c.age_to))""",
                        String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("start", start.atDay(1))
                .setParameter("born", born)
                .getResultList();
    }
}
