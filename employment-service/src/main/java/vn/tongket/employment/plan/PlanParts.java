package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.employment.reference.ReportingLevels;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.UnitLevel;

/**
 * Which units have a part of a target. All are of one level and of one day: in 2025 a plan has its parts by district until
 * June and by commune from July, and the two are never added together.
 */
@ApplicationScoped
class PlanParts {
    private final UnitsOfYear units;
    private final ReportingLevels levels;

    PlanParts(UnitsOfYear units, ReportingLevels levels) {
        this.units = units;
        this.levels = levels;
    }

    /** The units of one level below a unit. */
    record Parts(UnitLevel level, List<UnitOfYear> units) {}

    /** Those of the level sought, else of the level that reports, else of the one below; 422 where there are none. */
    Parts of(UnitOfYear whole, Optional<UnitLevel> sought) {
        return sought.map(Stream::of)
                .orElseGet(() -> Stream.of(levels.on(whole.day()), UnitLevel.COMMUNE))
                .map(level -> new Parts(level, units.below(whole, level)))
                .filter(parts -> !parts.units().isEmpty())
                .findFirst()
                .orElseThrow(() -> CommonProblem.RULE_VIOLATED.at(
                        "level",
                        "Ngày " + whole.day() + " không có đơn vị cấp đó bên dưới.",
                        "On " + whole.day() + " there is no unit of that level below."));
    }
}
