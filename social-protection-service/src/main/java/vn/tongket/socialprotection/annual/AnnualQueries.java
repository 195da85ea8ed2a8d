package vn.tongket.socialprotection.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;
import vn.tongket.socialprotection.payroll.Programme;

/** Sums of approved payrolls, of the merit register, and of capital. */
@ApplicationScoped
class AnnualQueries {
    private static final int MONTHS = 12;

    private final Session database;

    AnnualQueries(Session database) {
        this.database = database;
    }

    /**
     * Every month on record up to the end of the year, by category; the last one by unit too, since nobody asks for the units
     * of the others: ten years of them would be hundreds of thousands of rows.
     */
    List<PaidTotal> paid(Programme programme, AnnualQuery query) {
        return Sql.query(
                        database,
                        """
                        with last as (
                            select max(month) as month from payrolls
                            where programme = :programme and status = 'APPROVED' and month < :end)
                        select p.month, public_category(t.category),
                               coalesce(max(c.name_vi), max(m.name_vi), 'Diện khác'),
                               coalesce(max(c.name_en), max(m.name_en), 'Other categories'),
                               case when p.month = last.month then t.unit_code end as unit_code,
                               cast(sum(t.persons) as bigint), cast(sum(t.amount_vnd) as bigint),
                               max(array_position(array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'], t.provenance))
                        from payrolls p
                        cross join last
                        join payroll_totals t on t.payroll_id = p.id
                        left join (select distinct on (code) code, name_vi, name_en from social_assistance_categories
                                   order by code, applies_from desc nulls last) c on c.code = public_category(t.category)
                        left join merit_categories m on m.letter = t.category
                        where p.programme = :programme and p.status = 'APPROVED' and p.month < :end
                          and t.unit_path @> array[cast(:unit as text)]
                        group by p.month, 2, m."order", 5
                        order by p.month, m."order", 2, 5""")
                .setParameter("programme", programme.name())
                .setParameter("end", LocalDate.of(query.year() + 1, 1, 1))
                .setParameter("unit", query.unit())
                .getResultStream()
                .map(row -> new PaidTotal(
                        YearMonth.from(row.get(0, LocalDate.class)),
                        row.get(1, String.class),
                        new Label(row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class),
                        Provenance.values()[row.get(7, Integer.class) - 1]))
                .toList();
    }

    /**
     * People with merit on record at the end of each year up to the one asked for, by category: those who came by then without
     * those who left. To look at every person in every year would take decades of them.
     */
    List<RecordCount> meritRecords(AnnualQuery query) {
        return Sql.query(
                        database,
                        """
                        with people as (
                            select category_letter, start_month, end_month,
                                   array_position(array['RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'], provenance) as weakness
                            from merit_people where unit_path @> array[cast(:unit as text)]),
                        changes as (
                            select year, category_letter, weakness, sum(change) as change
                            from (select extract(year from start_month) as year, category_letter, weakness, 1 as change
                                  from people
                                  union all
                                  -- Whoever is entitled in December counts in that year
                                  select extract(year from end_month + interval '1 month'), category_letter, weakness, -1
                                  from people where end_month is not null) c
                            where year <= :year
                            group by year, category_letter, weakness),
                        standing as (
                            select y.year, c.category_letter, c.weakness, sum(c.change) as persons
                            from generate_series(cast((select min(year) from changes) as int), :year) as y (year)
                            join changes c on c.year <= y.year
                            group by y.year, c.category_letter, c.weakness
                            having sum(c.change) > 0)
                        select s.year, s.category_letter, max(c.name_vi), max(c.name_en), cast(sum(s.persons) as bigint),
                               max(s.weakness)
                        from standing s join merit_categories c on c.letter = s.category_letter
                        group by s.year, s.category_letter
                        order by s.year, max(c."order")""")
                .setParameter("year", query.year())
                .setParameter("unit", query.unit())
                .getResultStream()
                .map(row -> new RecordCount(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        new Label(row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, Long.class),
                        Provenance.values()[row.get(5, Integer.class) - 1]))
                .toList();
    }

    /** Every project in every year up to the one asked for. */
    List<CapitalTotal> capital(int year) {
        return Sql.query(
                        database,
                        """
                        select y.year, p.code, p.name, y.plan_vnd, y.disbursed_vnd, y.returned_vnd, y.provenance
                        from capital_project_years y
                        join capital_projects p on p.id = y.project_id and p.province_code = y.province_code
                        where y.year <= :year
                        order by y.year, p.code""")
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new CapitalTotal(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        Provenance.valueOf(row.get(6, String.class))))
                .toList();
    }

    /** One approved payroll a month of each programme. */
    Completeness completeness(int year) {
        Long approved = Sql.column(
                        database,
                        """
                        select count(*) from payrolls
                        where status = 'APPROVED' and month between make_date(:year, 1, 1) and make_date(:year, 12, 1)""",
                        Long.class)
                .setParameter("year", year)
                .getSingleResult();
        return new Completeness(MONTHS * Programme.values().length, approved.intValue());
    }
}
