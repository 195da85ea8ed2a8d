package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.time.Clocks;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.Restatement;
import vn.tongket.units.UnitKey;

/**
 * Whose records the caller may keep. Workers come home years after they left, maybe when their unit is no more: its records
 * pass to the unit that holds all of it today. Those of a divided unit stay with whatever is above all its parts. The
 * codes of an account are those of today, and what else bore one of them before is not meant.
 */
@ApplicationScoped
class OverseasScope {
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final Clock clock;

    OverseasScope(UnitDirectory units, CurrentCaller caller, Clock clock) {
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Units to which workers are limited: theirs is one of these, or below one.
     *
     * @param everything no limit; without it, no unit means nobody
     */
    record Limit(boolean everything, Set<UnitKey> units) {
        static final Limit NONE = new Limit(true, Set.of());

        String[] codes() {
            return units.stream().map(UnitKey::code).toArray(String[]::new);
        }

        /** First days of the versions, in the order of {@link #codes}. */
        LocalDate[] since() {
            return units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
        }
    }

    Limit limit() {
        Set<String> entrusted = caller.get().units();
        return new Limit(
                entrusted.isEmpty(),
                entrusted.stream().flatMap(code -> held(code).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Codes of the caller's units to which a worker's records belong.
     *
     * @param path the worker's unit and all above it, as they were
     */
    List<String> unitsOver(Collection<UnitKey> path) {
        return caller.get().units().stream()
                .filter(code -> !Collections.disjoint(held(code), path))
                .toList();
    }

    /** An account may be older than a reform: a code that names nothing today means what it named. */
    private Set<UnitKey> held(String code) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        if (units.all().unitAt(code, today).isPresent()) {
            return Restatement.of(units.all(), code, 0, today).exact().keySet();
        }
        return units.all().versions(code).stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
    }
}
