package vn.tongket.awards.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import vn.tongket.kit.language.Label;

/**
 * An award for one kind of recipient by one authority.
 *
 * @param kind {@code title} or {@code commendation}
 * @param isActive false where who decides is only remembered and not yet confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueEntryResponse(
        String code,
        String kind,
        Label name,
        String subject,
        String level,
        String authority,
        String actId,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        String confidence,
        boolean isActive) {}
