package vn.tongket.employment.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitKey;

/** Views of units, made once: the directory does not change while the service runs. */
@ApplicationScoped
class UnitViews {
    private static final int KEPT = 500;

    private final Cache<Key, UnitView> views =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final UnitDirectory units;

    UnitViews(UnitDirectory units) {
        this.units = units;
    }

    private record Key(UnitKey unit, int depth, LocalDate boundaries) {}

    UnitView of(JobQuestion question) {
        boolean everything = question.unit().parentCode() == null && !question.groupsBy(JobGrouping.UNIT);
        return everything ? UnitView.whole() : byUnit(question.unit(), question.depth(), question.boundaries());
    }

    /**
     * Of a unit and all below it.
     *
     * @param depth levels below the unit that are shown
     * @param boundaries the day whose units are shown; null for the units that reported
     */
    UnitView byUnit(AdministrativeUnit unit, int depth, LocalDate boundaries) {
        return views.get(
                new Key(unit.key(), depth, boundaries), key -> UnitView.of(unit, depth, boundaries, units.all()));
    }
}
