package vn.tongket.socialprotection.merit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.socialprotection.merit.MeritAllowanceResponse.MeritRowResponse;

/** Asks the database, which pays by the same function, what is due. */
@ApplicationScoped
class MeritQueries {
    private final Session database;

    MeritQueries(Session database) {
        this.database = database;
    }

    MeritAllowanceResponse allowance(UUID person, YearMonth month, LocalDate knownOn) {
        List<MeritRowResponse> rows = Sql.query(
                        database,
                        """
                        select a.row_code, a.cell_vnd, a.years, a.amount_vnd, l.number, a.confidence
                        from merit_allowances(:month, :knownOn) a
                        left join legal_acts l on l.id = a.act_id
                        where a.merit_person_id = :id
                        order by a.row_code""")
                .setParameter("month", month.atDay(1))
                .setParameter("knownOn", knownOn)
                .setParameter("id", person)
                .getResultStream()
                .map(row -> new MeritRowResponse(
                        row.get(0, String.class),
                        row.get(1, Long.class),
                        row.get(2, Integer.class),
                        row.get(3, Long.class),
                        row.get(4, String.class),
                        row.get(5, String.class)))
                .toList();
        boolean known = rows.stream().map(MeritRowResponse::amountVnd).allMatch(Objects::nonNull);
        long sum = known ? rows.stream().mapToLong(MeritRowResponse::amountVnd).sum() : 0;
        return new MeritAllowanceResponse(month, knownOn, known ? sum : null, rows);
    }

    /** Of some row codes, those that no annex has for the category. */
    List<String> unknownRows(Collection<String> codes, String letter) {
        return Sql.column(
                        database,
                        """
                        select asked.code from unnest(:codes) as asked (code)
                        where not exists (
                            select 1 from merit_monthly_allowances a
                            where a.row_code = asked.code
                              and (a.category_letter = :letter or a.category_letter is null))""",
                        String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("letter", letter)
                .getResultList();
    }

    /** Of some row codes, those that pay for each year of seniority. */
    boolean needsSeniority(Collection<String> codes) {
        return Sql.column(
                        database,
                        """
                        select exists (
                            select 1 from merit_monthly_allowances
                            where row_code = any(:codes) and unit = 'VND/month/year_of_seniority')""",
                        Boolean.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getSingleResult();
    }
}
