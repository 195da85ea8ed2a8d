package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.time.Clocks;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;
import vn.tongket.units.Restatement;
import vn.tongket.units.UnitKey;

/**
 * Whose records an account may treat. Its codes are those of today, and what else bore one of them before is not meant. A
 * record may be of a unit that is no more, like a report that is corrected or a worker who comes home years after the
 * departure: it passes to the unit that holds all of that one today. Those of a divided unit stay with whatever is above
 * all its parts.
 */
@ApplicationScoped
public class UnitScopes {
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final Clock clock;

    UnitScopes(UnitDirectory units, CurrentCaller caller, Clock clock) {
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of the current caller: whose records may be kept and checked. */
    public UnitScope ofCaller() {
        return of(caller.get());
    }

    /** Whose records the current caller may read: another system only those of its units, a person those of all. */
    public UnitScope toRead() {
        Caller reader = caller.get();
        return reader.has(Roles.SYSTEM) ? of(reader) : UnitScope.EVERYTHING;
    }

    public UnitScope of(Caller account) {
        if (account.units().isEmpty()) {
            return UnitScope.EVERYTHING;
        }
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        Set<UnitKey> reached =
                account.units().stream().flatMap(code -> held(code, today)).collect(Collectors.toUnmodifiableSet());
        return new UnitScope(false, reached);
    }

    /** An account may be older than a reform: a code that names nothing today means what it named. */
    private Stream<UnitKey> held(String code, LocalDate today) {
        AdministrativeUnits all = units.all();
        if (all.unitAt(code, today).isPresent()) {
            return Restatement.of(all, code, 0, today).exact().keySet().stream();
        }
        return all.versions(code).stream()
                .flatMap(version -> all.everWithin(version).stream())
                .map(AdministrativeUnit::key);
    }
}
