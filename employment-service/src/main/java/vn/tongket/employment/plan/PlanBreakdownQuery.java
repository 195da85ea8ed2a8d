package vn.tongket.employment.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.UnitLevel;

/** By which units, as of which day, a target is broken down; each part is optional. */
public class PlanBreakdownQuery {
    @QueryParam("on")
    @Parameter(
            description =
                    """
                    The day by which parts are judged: targets in force on it, units as they stand on it or on the nearest day of \
                    the year. Today where absent; for a change, the day of the decision.""")
    LocalDate on;

    @QueryParam("level")
    @Parameter(
            description = "district or commune; where absent the level that sends the monthly reports on that day",
            example = "commune")
    String level;

    Optional<UnitLevel> levelSought() {
        return Optional.ofNullable(level).map(code -> Arrays.stream(UnitLevel.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "level", "Chỉ nhận district hoặc commune.", "Takes district or commune.")));
    }
}
