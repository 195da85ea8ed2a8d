package vn.tongket.employment.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AllocationKey;

/**
 * What is asked of the job reports.
 *
 * @param unit whose figures, with those of all units below it
 * @param depth levels below the unit by which figures are grouped; 0 unless they are grouped by unit
 * @param boundaries the day whose units are shown; null for the units that reported
 * @param asOf the moment at which the figures stood as they are wanted; null for now
 */
record JobQuestion(
        MonthRange months,
        AdministrativeUnit unit,
        int depth,
        List<JobGrouping> groupings,
        JobStatus status,
        LocalDate boundaries,
        AllocationKey allocation,
        Instant asOf) {

    boolean groupsBy(JobGrouping grouping) {
        return groupings.contains(grouping);
    }

    /** Nobody else has a country to go to; beside the channel that can be seen. */
    boolean countsAbroadOnly() {
        return groupsBy(JobGrouping.DESTINATION) && !groupsBy(JobGrouping.SUBCHANNEL);
    }

    JobQuestion during(MonthRange other) {
        return new JobQuestion(other, unit, depth, groupings, status, boundaries, allocation, asOf);
    }
}
