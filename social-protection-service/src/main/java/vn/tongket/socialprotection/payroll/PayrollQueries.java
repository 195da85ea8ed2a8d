package vn.tongket.socialprotection.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.socialprotection.payroll.PayrollTotals.PayrollCategoryTotal;

/** Works payrolls out, in the database: one statement for all lines, one for their sums. */
@ApplicationScoped
class PayrollQueries {
    private static final String SOCIAL_ASSISTANCE =
            """
            insert into payroll_lines (payroll_id, province_code, person_id, item, category, main, unit_code, unit_path,
                                       amount_vnd, confidence, provenance)
            select p.id, p.province_code, b.id, a.category_code, a.category_code, a.main, b.unit_code, b.unit_path,
                   a.amount_vnd, a.confidence, b.provenance
            from payrolls p
            cross join lateral social_allowances(p.month, p.known_on) a
            join beneficiaries b on b.id = a.beneficiary_id and b.province_code = p.province_code
            where p.id = :id and a.paid""";

    private static final String MERIT =
            """
            insert into payroll_lines (payroll_id, province_code, person_id, item, category, main, unit_code, unit_path,
                                       amount_vnd, confidence, provenance)
            select p.id, p.province_code, m.id, a.row_code, m.category_letter, a.main, m.unit_code, m.unit_path,
                   a.amount_vnd, a.confidence, m.provenance
            from payrolls p
            cross join lateral merit_allowances(p.month, p.known_on) a
            join merit_people m on m.id = a.merit_person_id and m.province_code = p.province_code
            where p.id = :id""";

    private static final String TOTALS =
            """
            insert into payroll_totals (payroll_id, province_code, category, unit_code, unit_path, persons, lines, unknown,
                                        amount_vnd, provenance)
            select payroll_id, province_code, category, unit_code, unit_path,
                   count(*) filter (where main), count(*), count(*) filter (where amount_vnd is null),
                   coalesce(sum(amount_vnd), 0),
                   (array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'])[
                       max(array_position(array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'], provenance))]
            from payroll_lines where payroll_id = :id
            group by payroll_id, province_code, category, unit_code, unit_path""";

    private final Session database;

    PayrollQueries(Session database) {
        this.database = database;
    }

    /** Fills a new payroll with what everyone entitled in its month is due. */
    void workOut(Payroll payroll) {
        String lines = payroll.programme == Programme.MERIT ? MERIT : SOCIAL_ASSISTANCE;
        for (String statement : List.of(lines, TOTALS)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("id", payroll.id)
                    .executeUpdate();
        }
    }

    /** The sums of some payrolls, by category. */
    Map<UUID, PayrollTotals> totals(Collection<UUID> payrolls) {
        Map<UUID, List<PayrollCategoryTotal>> byPayroll = Sql.query(
                        database,
                        """
                        select payroll_id, public_category(category),
                               cast(sum(persons) as bigint), cast(sum(lines) as bigint), cast(sum(unknown) as bigint),
                               cast(sum(amount_vnd) as bigint)
                        from payroll_totals where payroll_id = any(:ids)
                        group by 1, 2 order by 1, 2""")
                .setParameter("ids", payrolls.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new PayrollCategoryTotal(
                                        row.get(1, String.class),
                                        row.get(2, Long.class),
                                        row.get(3, Long.class),
                                        row.get(4, Long.class),
                                        row.get(5, Long.class)),
                                Collectors.toList())));
        return byPayroll.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PayrollTotals(entry.getValue())));
    }
}
