package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.Provenance;

/** Reads the history of values, the readings there are, and the years that the review shows. */
@ApplicationScoped
class LabourMarketQueries {
    private final Session database;

    LabourMarketQueries(Session database) {
        this.database = database;
    }

    /** The readings of each indicator that has several. */
    Map<String, Set<String>> readings() {
        return Sql.query(
                        database,
                        """
                        select code, reading from indicator_readings
                        where reference_active('indicator_readings', row_key, confidence)""")
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toCollection(TreeSet::new))));
    }

    List<LabourMarketRevisionResponse> revisions(LabourMarketIndicator value) {
        return Sql.query(
                        database,
                        """
                        select revision, value, source, survey_date, published_on, note, provenance, withdrawal_reason,
                               recorded_by, recorded_at
                        from labour_market_indicator_revisions where indicator_id = :id order by revision""")
                .setParameter("id", value.id)
                .getResultStream()
                .map(row -> new LabourMarketRevisionResponse(
                        row.get(0, Long.class),
                        row.get(1, BigDecimal.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class),
                        row.get(5, String.class),
                        Provenance.valueOf(row.get(6, String.class)),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, Instant.class)))
                .toList();
    }

    /** One year of an indicator. */
    record YearValue(String indicator, int year, BigDecimal value, String source, Provenance provenance) {}

    /**
     * Every year on record up to that of the unit, of each indicator that has a value in it; by indicator and year. Years in
     * which the code named another unit are not its own. An indicator that has come to be counted here is left out.
     */
    List<YearValue> upTo(int year, UnitOfYear unit) {
        // The version's own first day: a year has another for each later one
        LocalDate since = unit.unit().isFloor() ? LocalDate.EPOCH : unit.unit().validFrom();
        return Sql.query(
                        database,
                        """
                        with shown as (
                            select v.indicator, v.year, v.value, v.source, v.provenance
                            from labour_market_indicators v
                            left join indicator_readings r on r.code = v.indicator and r.reading = v.reading
                            where v.unit_code = :unit and v.unit_from >= :since and v.year <= :year
                              and v.value is not null and coalesce(r.in_review, true)
                              and not exists (select 1 from counted_indicators c where c.code = v.indicator))
                        select s.indicator, s.year, s.value, s.source, s.provenance
                        from shown s
                        where exists (select 1 from shown t where t.indicator = s.indicator and t.year = :year)
                        order by s.indicator, s.year""")
                .setParameter("unit", unit.code())
                .setParameter("since", since)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new YearValue(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, String.class),
                        Provenance.valueOf(row.get(4, String.class))))
                .toList();
    }
}
