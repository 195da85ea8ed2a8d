package vn.tongket.employment.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.time.ReportingCalendar;

/** Statistics of job creation. */
@Path("/statistics/jobs")
@Tag(name = "statistics")
class JobStatisticsResource {
    private final JobStatistics statistics;
    private final UnitDirectory units;

    JobStatisticsResource(JobStatistics statistics, UnitDirectory units) {
        this.statistics = statistics;
        this.units = units;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Approved counts of a year, grouped")
    public JobStatisticsResponse jobs(
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @QueryParam("unit") Optional<String> unit,
            @QueryParam("groupBy") @DefaultValue("channel") JobGrouping groupBy) {
        String code = unit.orElse(units.province());
        List<JobCount> rows =
                statistics.ofYear(new AnnualQuery(year, code, calendar)).get(groupBy);
        long total = rows.stream().mapToLong(JobCount::persons).sum();
        return new JobStatisticsResponse(year, calendar, code, groupBy.code(), rows, total);
    }
}
