package vn.tongket.awards.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Roles;

/** The catalogue of titles and commendations. */
@Path("/catalogue")
@Tag(name = "catalogue")
class CatalogueResource {
    private final AwardCatalogue catalogue;
    private final Clock clock;

    CatalogueResource(AwardCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Titles and commendations on a day (today where absent), with act, article and confidence")
    public List<CatalogueEntryResponse> on(@QueryParam("date") Optional<LocalDate> date) {
        return catalogue.on(date.orElseGet(() -> LocalDate.now(clock)));
    }
}
