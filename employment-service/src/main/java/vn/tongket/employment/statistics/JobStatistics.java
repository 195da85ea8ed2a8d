package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsAllocation;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsRow;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsUnallocated;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsUnit;
import vn.tongket.employment.statistics.JobTable.Sum;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/** Counts over job reports, in any cut, in the boundaries of any day, compared with the year before and with plan. */
@ApplicationScoped
class JobStatistics {
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
        YearBefore before = yearBefore(question, view, labels.parents());
        JobRows rows = new JobRows(
                question,
                labels,
                targets.of(question, labels.parents()),
                new ComparedMonths(now.lastMonth(), before.lastMonth()));
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
                now.lastMonth().orElse(null),
                allocation(question, now, before),
                unallocated(now, before),
                rows.row(JobGroup.TOTAL, now.total(), before.total()),
                question.groupings().isEmpty() ? List.of() : rows(rows, now, before, view));
    }

    private static List<StatisticsRow> rows(JobRows rows, JobTable now, YearBefore before, UnitView view) {
        Set<JobGroup> groups = new LinkedHashSet<>(now.rows().keySet());
        groups.addAll(before.groups());
        rows.plans().keySet().stream()
                .filter(group -> !group.equals(JobGroup.TOTAL))
                .filter(group -> group.by(JobGrouping.UNIT)
                        .allMatch(part -> view.hasRowOf(new UnitKey(part.code(), part.since()))))
                .forEach(groups::add);
        // In the order of their keys, each made once
        Map<String, StatisticsRow> ordered = new TreeMap<>();
        groups.forEach(group -> ordered.put(group.order(), rows.row(group, now.of(group), before.of(group))));
        return ordered.values().stream().filter(rows::says).toList();
    }

    private YearBefore yearBefore(JobQuestion question, UnitView view, Map<String, String> parents) {
        if (!question.months().isComparedWithYearBefore()) {
            return YearBefore.NOT_ASKED;
        }
        JobQuestion before = question.during(question.months().yearBefore());
        boolean wholeYear = before.months().isWholeYear();
        boolean byPart = question.groupsBy(JobGrouping.MONTH) || question.groupsBy(JobGrouping.UNIT);
        boolean yearlyOnly = (!wholeYear || byPart) && counts.isYearlyOnly(before, view);
        // In the boundaries of a day figures are restated, so that units have them that began later
        LocalDate lastDay = question.boundaries() == null ? before.months().lastDay() : LocalDate.MAX;
        return new YearBefore(
                table(before, view, parents),
                (!yearlyOnly || wholeYear) && !question.unit().validFrom().isAfter(lastDay),
                !yearlyOnly && !question.unit().validFrom().isAfter(lastDay),
                lastDay);
    }

    private JobTable table(JobQuestion question, UnitView view, Map<String, String> parents) {
        JobQuestion wide = question.during(question.months().fromStartOfYear());
        List<JobCount> found = counts.count(wide, view, question.months().from());
        Weights weights = allocations.weights(question, view, found);
        return JobTable.of(question, found, view, weights, parents);
    }

    private static StatisticsAllocation allocation(JobQuestion question, JobTable now, YearBefore before) {
        boolean estimated =
                Stream.concat(now.rows().values().stream(), before.sums()).anyMatch(Sum::estimated);
        return estimated
                ? new StatisticsAllocation(
                        Allocations.code(question.allocation()), Allocations.text(question.allocation()))
                : null;
    }

    private static StatisticsUnallocated unallocated(JobTable now, YearBefore before) {
        StatisticsUnallocated unallocated = new StatisticsUnallocated(
                now.unallocated().persons(), now.unallocated().cumulative(), before.unallocated());
        return unallocated.isNobody() ? null : unallocated;
    }
}
