package vn.tongket.awards.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.UnknownUnit;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.Province;

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

    /**
     * The unit of the province that bears the code on a day; 422 {@code unknown-unit} where there is none, naming the units
     * that took its place.
     */
    public AdministrativeUnit require(String code, LocalDate date) {
        return province.unitAt(code, date)
                .orElseThrow(() -> UnknownUnit.problem(code, date, province.heirs(code, date)));
    }

    /** Codes of a unit and of all above it on a day. */
    public List<String> lineage(String code, LocalDate date) {
        return province.all().lineage(code, date);
    }
}
