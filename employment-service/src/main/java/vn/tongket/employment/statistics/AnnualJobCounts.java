package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tongket.employment.report.Channels;
import vn.tongket.employment.statistics.JobGroup.Part;
import vn.tongket.employment.statistics.JobTable.Sum;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AllocationKey;
import vn.tongket.units.Weights;

/** Approved counts as the annual review needs them: every year by channel, and one year in all its cuts. */
@ApplicationScoped
public class AnnualJobCounts {
    private static final int FIRST_YEAR = 2000;

    private final JobCountQueries counts;
    private final ReportedYearQueries reports;
    private final CatalogueLabels catalogues;
    private final UnitViews views;

    AnnualJobCounts(JobCountQueries counts, ReportedYearQueries reports, CatalogueLabels catalogues, UnitViews views) {
        this.counts = counts;
        this.reports = reports;
        this.catalogues = catalogues;
        this.views = views;
    }

    /**
     * Every year on record up to one, by top-level channel.
     *
     * @param unit the version whose figures they are: another bearer of its code has others
     */
    public List<YearTotal> upTo(AnnualQuery query, AdministrativeUnit unit) {
        MonthRange months =
                new MonthRange(query.calendar(), YearMonth.of(FIRST_YEAR, 1), YearMonth.of(query.year(), 12));
        Map<String, String> parents =
                catalogues.labels(List.of(JobGrouping.CHANNEL)).parents();
        Map<JobGroup, Sum> totals = table(unit, months, parents, JobGrouping.YEAR, JobGrouping.CHANNEL)
                .rows();
        Map<Integer, ReportedYear> years = reports.of(
                totals.keySet().stream().map(AnnualJobCounts::year).distinct().toList(), query.calendar(), unit);
        return totals.entrySet().stream()
                .map(row -> new YearTotal(
                        year(row.getKey()),
                        code(row.getKey(), JobGrouping.CHANNEL),
                        row.getValue().persons(),
                        years.get(year(row.getKey()))))
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
}
