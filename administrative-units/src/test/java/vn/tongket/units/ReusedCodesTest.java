package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.units.UnitRows.commune;
import static vn.tongket.units.UnitRows.district;
import static vn.tongket.units.UnitRows.province;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tongket.units.UnitChange.Extent;
import vn.tongket.units.UnitChange.Kind;

/** Restatement where the same code names another place, and where a commune sees its district change above it. */
class ReusedCodesTest {
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2022, 1, 1);

    /** The commune of district 1 moves to district 2, and code 1 is given to a district around the commune of 3. */
    @Test
    void keepsTheDistrictsOfACodeApart() {
        AdministrativeUnits units = AdministrativeUnits.of(
                rows(
                        province("P"),
                        district("1", "P").during(OLD, NEW),
                        district("2", "P").during(NEW, null),
                        district("3", "P").during(OLD, NEW),
                        district("1", "P").during(NEW, null),
                        commune("a", "1").during(OLD, NEW),
                        commune("a", "2").during(NEW, null),
                        commune("b", "3").during(OLD, NEW),
                        commune("b", "1").during(NEW, null)),
                List.of(keep("a"), keep("b")));

        Restatement later = Restatement.of(units, "P", 1, NEW);
        assertThat(later.exact().get(new UnitKey("1", OLD)).code()).isEqualTo("2");
        assertThat(later.exact().get(new UnitKey("3", OLD)).key()).isEqualTo(new UnitKey("1", NEW));
        Restatement earlier = Restatement.of(units, "P", 1, OLD);
        assertThat(earlier.exact().get(new UnitKey("1", NEW)).code()).isEqualTo("3");
        assertThat(units.heirs("1", NEW)).extracting(AdministrativeUnit::code).containsExactly("a");
    }

    /** District 1 loses commune b; commune a stays as it is, and its row goes on naming the district of the first day. */
    @Test
    void findsACommuneUnderEachVersionOfItsDistrict() {
        AdministrativeUnits units = AdministrativeUnits.of(
                rows(
                        province("P"),
                        district("1", "P").during(OLD, NEW),
                        district("1", "P").during(NEW, null),
                        district("2", "P").during(NEW, null),
                        commune("a", "1"),
                        commune("b", "1").during(OLD, NEW),
                        commune("b", "2").during(NEW, null)),
                List.of(keep("b")));

        Restatement later = Restatement.of(units, "P", 1, NEW);
        assertThat(later.divided().get(new UnitKey("1", OLD)))
                .extracting(part -> part.unit().key())
                .containsExactly(new UnitKey("1", NEW), new UnitKey("2", NEW));
        assertThat(later.exact().get(new UnitKey("a", OLD)).key()).isEqualTo(new UnitKey("1", NEW));
        Restatement earlier = Restatement.of(units, "P", 1, OLD);
        assertThat(earlier.divided()).isEmpty();
        assertThat(earlier.exact().get(new UnitKey("1", NEW)).key()).isEqualTo(new UnitKey("1", OLD));
    }

    private static List<AdministrativeUnit> rows(UnitRows... rows) {
        return Stream.of(rows).map(UnitRows::row).toList();
    }

    private static UnitChange keep(String code) {
        return new UnitChange(
                NEW, Kind.KEEP, new UnitKey(code, OLD), new UnitKey(code, NEW), Extent.FULL, true, "Act", "test");
    }
}
