package vn.tongket.employment.statistics;

import java.math.BigDecimal;
import java.util.Map;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsChange;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsKey;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsRow;
import vn.tongket.employment.statistics.JobTable.Sum;
import vn.tongket.kit.figures.Percentages;

/**
 * Makes the rows of an answer.
 *
 * @param plans targets of the year, by the group that they are set for
 * @param compared of which groups a change is told
 */
record JobRows(JobQuestion question, JobLabels labels, Map<JobGroup, Long> plans, ComparedMonths compared) {

    /** @param before the same a year before; null where it is not known or not asked for */
    StatisticsRow row(JobGroup group, Sum now, Sum before) {
        Long plan = plans.get(group);
        return new StatisticsRow(
                group.parts().stream()
                        .map(part -> new StatisticsKey(part.by().code(), part.code(), part.since(), labels.of(part)))
                        .toList(),
                now.persons(),
                now.cumulative(),
                before == null ? null : before.persons(),
                before == null || !compared.isFair(group) ? null : change(before.persons(), now.persons()),
                plan,
                plan == null ? null : Percentages.of(decimal(now.cumulative()), decimal(plan)),
                now.estimated(),
                before != null && before.estimated() ? true : null);
    }

    private static StatisticsChange change(long before, long now) {
        return new StatisticsChange(now - before, Percentages.change(decimal(before), decimal(now)));
    }

    private static BigDecimal decimal(long persons) {
        return BigDecimal.valueOf(persons);
    }

    /** Whether the code of a month is that of a year that was reported as a whole. */
    static boolean isYear(String month) {
        return month.length() == 4;
    }

    /** Whether a row belongs to the answer: months before the first one asked for only served to accumulate. */
    boolean says(StatisticsRow row) {
        return row.keys().stream()
                .filter(key -> key.by().equals(JobGrouping.MONTH.code()))
                .noneMatch(key -> !isYear(key.code())
                        && key.code().compareTo(question.months().from().toString()) < 0);
    }
}
