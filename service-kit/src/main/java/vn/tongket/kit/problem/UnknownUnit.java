package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;

/** The 422 for a code that no unit of the province bears on a day. */
public final class UnknownUnit {
    private UnknownUnit() {}

    /** @param heirs the units that took its place, as people read them; empty where there are none */
    public static HttpProblem problem(String code, LocalDate date, String heirs) {
        return CommonProblem.UNKNOWN_UNIT.at(
                "unit",
                "Ngày " + date + " tỉnh không có đơn vị mã " + code
                        + (heirs.isEmpty() ? "." : "; nay là " + heirs + "."),
                "On " + date + " the province has no unit with code " + code
                        + (heirs.isEmpty() ? "." : "; its territory is now in " + heirs + "."));
    }
}
