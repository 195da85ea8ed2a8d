package vn.tongket.employment.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tongket.employment.reference.UnitDirectory;
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
        return everything
                ? UnitView.whole()
                : views.get(
                        new Key(question.unit().key(), question.depth(), question.boundaries()),
                        key -> UnitView.of(question, units.all()));
    }
}
