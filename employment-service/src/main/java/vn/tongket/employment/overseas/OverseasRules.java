package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.time.Clocks;
import vn.tongket.units.UnitLevel;

/** Knows by which rules records are stored today: the catalogues, the provinces, the day. */
@ApplicationScoped
class OverseasRules {
    /** The last day of the 63 provinces by which personal IDs were given out; nobody's number changed on the day after. */
    private static final LocalDate LAST_DAY_OF_THE_63 = LocalDate.of(2025, 6, 30);

    private final OverseasCatalogueQueries catalogues;
    private final UnitDirectory units;
    private final Clock clock;

    OverseasRules(OverseasCatalogueQueries catalogues, UnitDirectory units, Clock clock) {
        this.catalogues = catalogues;
        this.units = units;
        this.clock = clock;
    }

    OverseasWorkerPolicy ofContractSigned(LocalDate day) {
        return new OverseasWorkerPolicy(catalogues.inUse(day), this::registeredBirths, today());
    }

    OverseasDatePolicy ofDates() {
        return new OverseasDatePolicy(today());
    }

    /** @param digits the first three of a personal ID: the code of a province behind a zero */
    private boolean registeredBirths(String digits) {
        return digits.startsWith("0")
                && units.all()
                        .unitAt(digits.substring(1), LAST_DAY_OF_THE_63)
                        .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.VIETNAM));
    }
}
