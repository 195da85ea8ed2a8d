package vn.tongket.employment.reference;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;
import vn.tongket.units.UnitKey;

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

    /**
     * The unit of the province that bears the code on a day; 422 {@code unknown-unit} where there is none, naming the units
     * that took its place.
     */
    public AdministrativeUnit require(String code, LocalDate date) {
        return units.unitAt(code, date)
                .filter(unit -> units.contains(province, code, date))
                .orElseThrow(() -> unknown(code, date));
    }

    private HttpProblem unknown(String code, LocalDate date) {
        String heirs = heirs(code, date);
        return CommonProblem.UNKNOWN_UNIT.at(
                "unit",
                "Ngày " + date + " tỉnh không có đơn vị mã " + code
                        + (heirs.isEmpty() ? "." : "; nay là " + heirs + "."),
                "On " + date + " the province has no unit with code " + code
                        + (heirs.isEmpty() ? "." : "; its territory is now in " + heirs + "."));
    }

    /** Names, with their codes, the units that took the place of an ended one by a day; empty where there are none. */
    public String heirs(String code, LocalDate date) {
        return units.heirs(code, date).stream()
                .filter(heir -> units.contains(province, heir.code(), date))
                .map(heir -> heir.displayName() + " (" + heir.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The version of a unit that is on record with a report. */
    public AdministrativeUnit version(String code, LocalDate since) {
        return units.version(new UnitKey(code, since))
                .orElseThrow(() -> new IllegalStateException("No unit " + code + " since " + since));
    }

    /** A unit of the province and all above it on a day, nearest first; 422 as {@link #require}. */
    public List<AdministrativeUnit> requireLineage(String code, LocalDate date) {
        return Stream.concat(Stream.of(require(code, date)), units.ancestors(code, date).stream())
                .toList();
    }

    /** Codes of a unit and of all above it on a day. */
    public List<String> lineage(String code, LocalDate date) {
        return units.lineage(code, date);
    }
}
