package vn.tongket.awards.annual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.Provenance;

/** Counts of signed grants. */
@ApplicationScoped
class AnnualQueries {
    private final Session database;

    AnnualQueries(Session database) {
        this.database = database;
    }

    /** Every year on record up to one, by award and kind of recipient. */
    List<AwardCount> upTo(int year) {
        return Sql.query(
                        database,
                        """
                        select d.year, g.award_code, lower(g.subject), count(*),
                               case when bool_and(g.amount_vnd is not null) then cast(sum(g.amount_vnd) as bigint) end,
                               max(array_position(array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'], d.provenance))
                        from decisions d
                        join award_grants g on g.decision_id = d.id
                        where d.status = 'SIGNED' and d.year <= :year
                        group by 1, 2, 3
                        order by 1, 2, 3""")
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new AwardCount(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        Provenance.values()[row.get(5, Integer.class) - 1]))
                .toList();
    }

    /** Of all decisions entered for the year, those that are signed. */
    Completeness completeness(int year) {
        Tuple row = Sql.query(
                        database,
                        "select count(*), count(*) filter (where status = 'SIGNED') from decisions where year = :year")
                .setParameter("year", year)
                .getSingleResult();
        return new Completeness(
                row.get(0, Long.class).intValue(), row.get(1, Long.class).intValue());
    }
}
