package vn.tongket.socialprotection.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.tongket.kit.figures.Provenance;

/** A project in a year, in đồng, as of a day. */
@Embeddable
record CapitalYear(
        String provinceCode,
        long planVnd,
        long disbursedVnd,
        long returnedVnd,
        LocalDate asOfDate,
        @Enumerated(EnumType.STRING) Provenance provenance) {}
