package vn.tongket.employment.overseas;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.Restatement;
import vn.tongket.units.UnitKey;

/**
 * Knows in which units people of one place may be on record: a unit, all above and below it, and whatever held some of its
 * territory at another time. Two neighbours of one day are not alike, also where one unit took in both later. Found
 * once: the directory does not change while the service runs.
 */
@Singleton
class AlikeUnits {
    private final Map<UnitKey, Set<UnitKey>> known = new ConcurrentHashMap<>();
    private final UnitDirectory units;

    AlikeUnits(UnitDirectory units) {
        this.units = units;
    }

    /** Two units that are alike, in either order; each is with itself too. */
    record Alike(UnitKey unit, UnitKey other) {}

    /** The unit and all that are alike with it. */
    Set<UnitKey> with(UnitKey unit) {
        return known.computeIfAbsent(unit, this::find);
    }

    /** Of every unit that the province ever had. */
    List<Alike> all() {
        return units.all().versions(units.province()).stream()
                .flatMap(province -> with(province.key()).stream())
                .distinct()
                .flatMap(unit -> with(unit).stream().map(other -> new Alike(unit, other)))
                .toList();
    }

    // A restatement leaves out what is above its root on that day
    private Set<UnitKey> find(UnitKey key) {
        AdministrativeUnit unit = units.version(key.code(), key.validFrom());
        Restatement restated = Restatement.of(units.all(), unit.code(), 0, unit.validFrom());
        return Stream.of(
                        restated.exact().keySet().stream(),
                        restated.divided().keySet().stream(),
                        units.all().ancestors(unit.code(), unit.validFrom()).stream()
                                .map(AdministrativeUnit::key))
                .flatMap(keys -> keys)
                .collect(Collectors.toUnmodifiableSet());
    }
}
