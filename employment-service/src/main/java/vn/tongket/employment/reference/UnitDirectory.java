package vn.tongket.employment.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;

/** The units of the province that this installation serves. */
@Singleton
public class UnitDirectory {
    private final AdministrativeUnits units = AdministrativeUnits.bundled();
    private final String province;

    UnitDirectory(@ConfigProperty(name = "tongket.province") String province) {
        this.province = province;
    }

    public String province() {
        return province;
    }

    public AdministrativeUnits all() {
        return units;
    }

    /** The unit of the province that bears the code on a day; 422 {@code unknown-unit} where there is none. */
    public AdministrativeUnit require(String code, LocalDate date) {
        return units.unitAt(code, date)
                .filter(unit -> units.contains(province, code, date))
                .orElseThrow(() -> CommonProblem.UNKNOWN_UNIT.at(
                        "unit",
                        "Ngày " + date + " tỉnh không có đơn vị mã " + code + ".",
                        "On " + date + " the province has no unit with code " + code + "."));
    }

    /** The version of a unit that is on record with a report. */
    public AdministrativeUnit version(String code, LocalDate since) {
        return units.versions(code).stream()
                .filter(version -> version.validFrom().equals(since))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit " + code + " since " + since));
    }

    /** Codes of a unit and of all above it on a day. */
    public List<String> lineage(String code, LocalDate date) {
        return units.lineage(code, date);
    }
}
