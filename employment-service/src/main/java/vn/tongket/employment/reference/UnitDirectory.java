package vn.tongket.employment.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.UnknownUnit;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;
import vn.tongket.units.Province;
import vn.tongket.units.UnitKey;

/** The units of the province that this installation serves. */
@Singleton
public class UnitDirectory {
    private final Province province;

    UnitDirectory(@ConfigProperty(name = "tongket.province") String province) {
        this.province = Province.bundled(province);
    }

    public String province() {
        return province.code();
    }

    public AdministrativeUnits all() {
        return province.all();
    }

    /**
     * The unit of the province that bears the code on a day; 422 {@code unknown-unit} where there is none, naming the units
     * that took its place.
     */
    public AdministrativeUnit require(String code, LocalDate date) {
        return province.unitAt(code, date)
                .orElseThrow(() -> UnknownUnit.problem(code, date, province.heirs(code, date)));
    }

    /** Names, with their codes, the units that took the place of an ended one by a day; empty where there are none. */
    public String heirs(String code, LocalDate date) {
        return province.heirs(code, date);
    }

    /** The version of a unit that is on record with a report. */
    public AdministrativeUnit version(String code, LocalDate since) {
        return all().version(new UnitKey(code, since))
                .orElseThrow(() -> new IllegalStateException("No unit " + code + " since " + since));
    }

    /** A unit of the province and all above it on a day, nearest first; 422 as {@link #require}. */
    public List<AdministrativeUnit> requireLineage(String code, LocalDate date) {
        return Stream.concat(Stream.of(require(code, date)), all().ancestors(code, date).stream())
                .toList();
    }

    /** Codes of a unit and of all above it on a day. */
    public List<String> lineage(String code, LocalDate date) {
        return all().lineage(code, date);
    }
}
