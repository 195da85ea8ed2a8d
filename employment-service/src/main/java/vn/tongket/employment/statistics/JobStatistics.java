package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tongket.employment.statistics.JobCountQueries.JobCount;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsAllocation;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsRow;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsUnit;
import vn.tongket.employment.statistics.JobTable.Sum;
import vn.tongket.units.Weights;

/** Counts over job reports, in any cut, in the boundaries of any day, compared with the year before and with plan. */
@ApplicationScoped
class JobStatistics {
    private static final int COMPARED_MONTHS = 12;

    private final JobCountQueries counts;
    private final Allocations allocations;
    private final CatalogueLabels catalogues;
    private final TargetQueries targets;
    private final UnitViews views;

    JobStatistics(
            JobCountQueries counts,
            Allocations allocations,
            CatalogueLabels catalogues,
            TargetQueries targets,
            UnitViews views) {
        this.counts = counts;
        this.allocations = allocations;
        this.catalogues = catalogues;
        this.targets = targets;
        this.views = views;
    }

    @Transactional
    JobStatisticsResponse answer(JobQuestion question) {
        UnitView view = views.of(question);
        JobLabels labels = catalogues.labels(question.groupings());
        JobTable now = table(question, view, labels.parents());
        boolean compared = question.months().months() <= COMPARED_MONTHS;
        JobTable before =
                compared ? table(question.during(question.months().yearBefore()), view, labels.parents()) : null;
        JobRows rows = new JobRows(question, labels, targets.of(question), compared);
        return new JobStatisticsResponse(
                question.months().from(),
                question.months().to(),
                question.months().calendar(),
                new StatisticsUnit(
                        question.unit().code(),
                        question.unit().validFrom(),
                        question.unit().displayName()),
                question.depth(),
                question.groupings().stream().map(JobGrouping::code).toList(),
                question.status().code(),
                BoundariesDay.text(question.boundaries()),
                question.asOf(),
                allocation(question, now, before),
                rows.row(JobGroup.TOTAL, now.total(), before == null ? Sum.NOTHING : before.total()),
                question.groupings().isEmpty() ? List.of() : rows(rows, now, before));
    }

    private static List<StatisticsRow> rows(JobRows rows, JobTable now, JobTable before) {
        Map<JobGroup, Sum> yearBefore = before == null
                ? Map.of()
                : before.rows().entrySet().stream()
                        .collect(Collectors.toMap(row -> row.getKey().yearLater(), Map.Entry::getValue));
        Map<JobGroup, Sum> all = new LinkedHashMap<>(now.rows());
        yearBefore.forEach((group, sum) -> {
            if (sum.persons() > 0) {
                all.putIfAbsent(group, Sum.NOTHING);
            }
        });
        // In the order of their keys, each made once
        Map<String, StatisticsRow> ordered = new TreeMap<>();
        all.forEach((group, sum) ->
                ordered.put(group.order(), rows.row(group, sum, yearBefore.getOrDefault(group, Sum.NOTHING))));
        return ordered.values().stream().filter(rows::says).toList();
    }

    private JobTable table(JobQuestion question, UnitView view, Map<String, String> parents) {
        JobQuestion wide = question.during(question.months().fromStartOfYear());
        List<JobCount> found = counts.count(wide, view, question.months().from());
        Weights weights = allocations.weights(question, view, found);
        return JobTable.of(question, found, view, weights, parents);
    }

    private static StatisticsAllocation allocation(JobQuestion question, JobTable now, JobTable before) {
        boolean estimated =
                now.total().estimated() || before != null && before.total().estimated();
        return estimated
                ? new StatisticsAllocation(
                        Allocations.code(question.allocation()), Allocations.text(question.allocation()))
                : null;
    }
}
