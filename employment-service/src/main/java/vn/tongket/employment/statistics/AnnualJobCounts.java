package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.employment.report.Channels;
import vn.tongket.employment.statistics.JobGroup.Part;
import vn.tongket.employment.statistics.JobTable.Sum;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AllocationKey;
import vn.tongket.units.Weights;

/** Approved counts as the annual review needs them: every year by channel, and one year in all its cuts. */
@ApplicationScoped
public class AnnualJobCounts {
    private static final int FIRST_YEAR = 2000;

    /** Asks for one report of each provenance instead of reading all. */
    private static final String WEAKEST =
            """
            (select weakest.name from unnest(cast(:provenances as text[])) with ordinality as weakest (name, place)
             where exists (
                select from job_reports r
                where r.calendar = :calendar and r.period_year = y.year and r.provenance = weakest.name
                  and r.period_month %s and r.status in ('APPROVED', 'LOCKED') and :unit = any(r.unit_path)
                  and r.period_year * 100 + %s between :first and :last)
             order by weakest.place limit 1)""";

    private static final String PROVENANCES =
            "select y.year, coalesce(%s, %s) from unnest(cast(:years as int[])) as y (year)"
                    .formatted(WEAKEST.formatted("is not null", "r.period_month"), WEAKEST.formatted("is null", "12"));

    private final Session database;
    private final JobCountQueries counts;
    private final CatalogueLabels catalogues;
    private final UnitViews views;

    AnnualJobCounts(Session database, JobCountQueries counts, CatalogueLabels catalogues, UnitViews views) {
        this.database = database;
        this.counts = counts;
        this.catalogues = catalogues;
        this.views = views;
    }

    /**
     * Every year on record up to one, by top-level channel.
     *
     * @param unit the version whose figures they are: another bearer of its code has others
     */
    public List<YearTotal> upTo(AnnualQuery query, AdministrativeUnit unit) {
        MonthRange years =
                new MonthRange(query.calendar(), YearMonth.of(FIRST_YEAR, 1), YearMonth.of(query.year(), 12));
        Map<String, String> parents =
                catalogues.labels(List.of(JobGrouping.CHANNEL)).parents();
        Map<JobGroup, Sum> totals = table(unit, years, parents, JobGrouping.YEAR, JobGrouping.CHANNEL)
                .rows();
        Map<Integer, Provenance> provenances = provenances(
                query, unit, totals.keySet().stream().map(AnnualJobCounts::year).distinct());
        return totals.entrySet().stream()
                .map(row -> new YearTotal(
                        year(row.getKey()),
                        code(row.getKey(), JobGrouping.CHANNEL),
                        row.getValue().persons(),
                        provenances.get(year(row.getKey()))))
                .toList();
    }

    /** One year of a unit cut in every way that the review shows, each cut by code. */
    public Map<JobGrouping, List<LabelledCount>> ofYear(AnnualQuery query, AdministrativeUnit unit) {
        MonthRange year = MonthRange.ofYear(query.calendar(), query.year());
        JobLabels labels = catalogues.labels(List.of(JobGrouping.values()));
        JobTable lines = table(
                unit,
                year,
                labels.parents(),
                JobGrouping.CHANNEL,
                JobGrouping.SUBCHANNEL,
                JobGrouping.SEX,
                JobGrouping.DESTINATION);
        Map<JobGrouping, List<LabelledCount>> cuts = new EnumMap<>(JobGrouping.class);
        // Each by itself: a row for each month of each unit would have to be added up here
        for (JobGrouping grouping : List.of(JobGrouping.MONTH, JobGrouping.UNIT)) {
            cuts.put(grouping, cut(table(unit, year, labels.parents(), grouping), grouping, group -> true, labels));
        }
        for (JobGrouping grouping : List.of(JobGrouping.CHANNEL, JobGrouping.SUBCHANNEL, JobGrouping.SEX)) {
            cuts.put(grouping, cut(lines, grouping, group -> true, labels));
        }
        cuts.put(
                JobGrouping.DESTINATION,
                cut(
                        lines,
                        JobGrouping.DESTINATION,
                        group -> code(group, JobGrouping.SUBCHANNEL).equals(Channels.ABROAD),
                        labels));
        return cuts;
    }

    private static List<LabelledCount> cut(
            JobTable table, JobGrouping grouping, Predicate<JobGroup> counted, JobLabels labels) {
        Map<String, Part> parts = new HashMap<>();
        Map<String, Long> persons = new TreeMap<>();
        for (Map.Entry<JobGroup, Sum> row : table.rows().entrySet()) {
            if (counted.test(row.getKey())) {
                Part part = row.getKey().by(grouping).findFirst().orElseThrow();
                String key = part.code() + " " + part.since();
                parts.put(key, part);
                persons.merge(key, row.getValue().persons(), Long::sum);
            }
        }
        return persons.entrySet().stream()
                .map(row -> {
                    Part part = parts.get(row.getKey());
                    return new LabelledCount(part.code(), labels.of(part), row.getValue());
                })
                .toList();
    }

    private static int year(JobGroup group) {
        return Integer.parseInt(code(group, JobGrouping.YEAR));
    }

    private static String code(JobGroup group, JobGrouping grouping) {
        return group.by(grouping).findFirst().orElseThrow().code();
    }

    private JobTable table(
            AdministrativeUnit unit, MonthRange months, Map<String, String> parents, JobGrouping... groupings) {
        JobQuestion question = new JobQuestion(
                months,
                unit,
                Integer.MAX_VALUE,
                List.of(groupings),
                JobStatus.APPROVED,
                null,
                AllocationKey.LAST_APPROVED_SHARE,
                null);
        UnitView view = views.of(question);
        return JobTable.of(
                question,
                counts.count(question, view, months.from()),
                view,
                new Weights(question.allocation(), Map.of()),
                parents);
    }

    /** Of each year the weakest of its monthly reports, or of the yearly ones where there is none. */
    private Map<Integer, Provenance> provenances(AnnualQuery query, AdministrativeUnit unit, Stream<Integer> years) {
        return Sql.query(database, PROVENANCES)
                .setParameter("years", years.toArray(Integer[]::new))
                .setParameter(
                        "provenances",
                        Arrays.stream(Provenance.values())
                                .sorted(Comparator.reverseOrder())
                                .map(Provenance::name)
                                .toArray(String[]::new))
                .setParameter("calendar", query.calendar().name())
                .setParameter("unit", unit.code())
                .setParameter("first", MonthsInForce.first(unit, query.calendar()))
                .setParameter("last", MonthsInForce.last(unit, query.calendar()))
                .getResultStream()
                .filter(row -> row.get(1) != null)
                .collect(Collectors.toMap(
                        row -> row.get(0, Integer.class), row -> Provenance.valueOf(row.get(1, String.class))));
    }
}
