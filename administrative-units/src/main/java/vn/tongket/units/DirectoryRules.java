package vn.tongket.units;

import java.util.List;
import java.util.Map;

/** What rows must keep to before questions about them have one answer. */
final class DirectoryRules {

    private DirectoryRules() {}

    /**
     * @param byCode versions of each code, oldest first
     * @throws IllegalArgumentException naming the first row that breaks a rule
     */
    static void check(Map<String, List<AdministrativeUnit>> byCode) {
        byCode.values().forEach(DirectoryRules::checkHistory);
        byCode.values().stream().flatMap(List::stream).forEach(unit -> checkParent(unit, byCode));
    }

    private static void checkHistory(List<AdministrativeUnit> versions) {
        for (int i = 1; i < versions.size(); i++) {
            AdministrativeUnit earlier = versions.get(i - 1);
            AdministrativeUnit later = versions.get(i);
            if (later.isFloor()) {
                throw new IllegalArgumentException("Only the first version of a code can be a floor: " + later.key());
            }
            if (earlier.inForceOn(later.validFrom())) {
                throw new IllegalArgumentException("Versions overlap: " + earlier.key() + ", " + later.key());
            }
        }
    }

    // Levels that fall from parent to child also keep a climb or a descent from going round for ever.
    private static void checkParent(AdministrativeUnit unit, Map<String, List<AdministrativeUnit>> byCode) {
        if (unit.parentCode() == null) {
            return;
        }
        for (AdministrativeUnit parent : byCode.getOrDefault(unit.parentCode(), List.of())) {
            if (!parent.level().isAbove(unit.level())) {
                throw new IllegalArgumentException("Not above its child: " + parent.key() + ", " + unit.key());
            }
        }
    }
}
