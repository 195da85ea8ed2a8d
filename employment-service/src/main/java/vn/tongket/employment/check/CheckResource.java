package vn.tongket.employment.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Roles;

/** What may be wrong with a report. */
@Path("/job-reports/{id}/checks")
@Tag(name = "job-reports")
class CheckResource {
    private final ReportChecks checks;

    CheckResource(ReportChecks checks) {
        this.checks = checks;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "What the checks say of a report",
            description = "Of a draft or returned report as it is now; otherwise what was said when it was submitted. "
                    + "Beside the rules of the province, whose codes are in capitals, every report is checked for "
                    + "period-ahead: a period that has not begun, and for "
                    + "channel-counted-twice: persons in a channel and in a part of it, which totals add up both; a "
                    + "monthly one for month-displaces-year: an approved yearly report of the unit, or of one above "
                    + "it, that will no longer count, and for unit-counted-twice: a report of the same month of a unit "
                    + "above or below it; and a yearly one for year-displaced: approved monthly reports of the unit, or "
                    + "below it, beside which it does not count.")
    public CheckResponse find(UUID id) {
        return checks.of(id);
    }
}
