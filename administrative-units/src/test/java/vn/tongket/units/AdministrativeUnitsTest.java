package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tongket.units.UnitLevel.COMMUNE;
import static vn.tongket.units.UnitLevel.DISTRICT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.units.UnitChange.Extent;
import vn.tongket.units.UnitChange.Kind;

/** Expected values are those of the README beside the tables. */
class AdministrativeUnitsTest {
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate ACT_1246 = LocalDate.of(2024, 12, 1);

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @ParameterizedTest
    @CsvSource({
        "06211, 2025-06-30, Xã Lộc Yên",
        "06211, 2025-07-01, Xã Cao Lộc",
        "06040, 2024-11-30, Xã Đại Đồng",
        "06040, 2024-12-01, Thị trấn Thất Khê",
        "06040, 2025-07-01, Xã Thất Khê",
        "178, 2024-05-01, Thành phố Lạng Sơn",
        "24, 2025-06-30, Tỉnh Bắc Giang",
        "24, 2025-07-01, Tỉnh Bắc Ninh",
        "75, 2026-04-29, Tỉnh Đồng Nai",
        "75, 2026-04-30, Thành phố Đồng Nai",
    })
    void namesAUnitByCodeAndDay(String code, LocalDate date, String name) {
        assertThat(units.unitAt(code, date))
                .map(AdministrativeUnit::displayName)
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"178", "180", "183"})
    void findsWhateverStoodBelowADistrictBeforeAndAfterTheActOfDecember2024(String district) {
        Set<AdministrativeUnit> ever = new HashSet<>(units.subtree(district, ACT_1246.minusDays(1)));
        ever.addAll(units.subtree(district, BEFORE_REFORM));

        AdministrativeUnit version = units.unitAt(district, BEFORE_REFORM).orElseThrow();
        assertThat(units.everWithin(version)).containsExactlyInAnyOrderElementsOf(ever);
    }

    @ParameterizedTest
    @CsvSource({"20, 2015-06-30, Tỉnh Lạng Sơn", "06211, 2012-01-01, Xã Lộc Yên", "24, 2010-01-01, Tỉnh Bắc Giang"})
    void answersForDaysBeforeTheRecordBegins(String code, LocalDate date, String name) {
        assertThat(units.unitAt(code, date)).hasValueSatisfying(unit -> {
            assertThat(unit.displayName()).isEqualTo(name);
            assertThat(unit.isFloor()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"06139, 2019-12-31, 2020-01-01", "06343, 2019-12-31, 2020-01-01"})
    void doesNotAnswerForDaysBeforeABirth(String code, LocalDate eve, LocalDate birth) {
        assertThat(units.unitAt(code, eve)).isEmpty();
        assertThat(units.unitAt(code, birth)).hasValueSatisfying(unit -> {
            assertThat(unit.isFloor()).isFalse();
            assertThat(unit.legalBasis()).isEqualTo("818/NQ-UBTVQH14");
        });
    }

    @Test
    void keepsTheVersionsOfACodeApart() {
        assertThat(units.versions("06040"))
                .extracting(AdministrativeUnit::displayName, AdministrativeUnit::validFrom, AdministrativeUnit::isFloor)
                .containsExactly(
                        tuple("Xã Đại Đồng", LocalDate.of(2020, 1, 1), true),
                        tuple("Thị trấn Thất Khê", ACT_1246, false),
                        tuple("Xã Thất Khê", REFORM, false));
        assertThat(units.versions("99999")).isEmpty();
    }

    @Test
    void districtsEndWithTheReform() {
        assertThat(units.atLevel("20", DISTRICT, BEFORE_REFORM)).hasSize(11);
        assertThat(units.atLevel("20", DISTRICT, REFORM)).isEmpty();
        assertThat(units.unitAt("178", REFORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 200", "2024-11-30, 200", "2024-12-01, 194", "2025-06-30, 194", "2025-07-01, 65"})
    void countsTheCommunesOfLangSon(LocalDate date, int communes) {
        assertThat(units.atLevel("20", COMMUNE, date)).hasSize(communes);
    }

    @Test
    void hasSixtyOneRuralCommunesAndFourWardsAfterTheReform() {
        assertThat(units.children("20", REFORM).stream()
                        .collect(Collectors.groupingBy(AdministrativeUnit::type, Collectors.counting())))
                .containsOnly(Map.entry("xã", 61L), Map.entry("phường", 4L));
    }

    @Test
    void givesTheNamesOfTenOldDistrictsToNewCommunes() {
        Set<String> districts = units.atLevel("20", DISTRICT, BEFORE_REFORM).stream()
                .map(AdministrativeUnit::name)
                .collect(Collectors.toSet());
        assertThat(units.children("20", REFORM))
                .filteredOn(unit -> districts.contains(unit.name()))
                .hasSize(10);
    }

    @Test
    void keepsRuralCommunesUnderAProvinceThatBecameACity() {
        LocalDate eve = LocalDate.of(2026, 4, 29);
        LocalDate day = LocalDate.of(2026, 4, 30);
        assertThat(units.children("75", day)).hasSameSizeAs(units.children("75", eve));
        assertThat(wards("75", day)).hasSize(wards("75", eve).size() + 10);
        String rural = units.children("75", day).stream()
                .filter(unit -> unit.type().equals("xã"))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(units.ancestors(rural, day))
                .extracting(AdministrativeUnit::displayName)
                .containsExactly("Thành phố Đồng Nai");
    }

    private List<AdministrativeUnit> wards(String province, LocalDate date) {
        return units.children(province, date).stream()
                .filter(unit -> unit.type().equals("phường"))
                .toList();
    }

    @Test
    void climbsToTheProvince() {
        assertThat(units.ancestors("06211", BEFORE_REFORM))
                .extracting(AdministrativeUnit::displayName)
                .containsExactly("Huyện Cao Lộc", "Tỉnh Lạng Sơn");
        assertThat(units.ancestors("06211", REFORM))
                .extracting(AdministrativeUnit::code)
                .containsExactly("20");
        assertThat(units.lineage("06211", BEFORE_REFORM)).containsExactly("06211", "183", "20");
        assertThat(units.ancestors("99999", REFORM)).isEmpty();
    }

    @Test
    void knowsWhatIsBelowWhat() {
        assertThat(units.contains("20", "178", BEFORE_REFORM)).isTrue();
        assertThat(units.contains("180", "178", BEFORE_REFORM)).isFalse();
        assertThat(units.contains("20", "20", REFORM)).isTrue();
        assertThat(units.contains("20", "178", REFORM)).isFalse();
    }

    @Test
    void followsEveryOldCommuneOfLangSonToItsSuccessors() {
        List<UnitChange> edges = units.atLevel("20", COMMUNE, BEFORE_REFORM).stream()
                .flatMap(unit -> units.successors(unit.key()).stream())
                .toList();
        assertThat(edges).hasSize(196);
        assertThat(edges).filteredOn(edge -> edge.extent() == Extent.PARTIAL).hasSize(4);
        Set<UnitKey> targets = edges.stream().map(UnitChange::to).collect(Collectors.toSet());
        assertThat(targets)
                .isEqualTo(units.atLevel("20", COMMUNE, REFORM).stream()
                        .map(AdministrativeUnit::key)
                        .collect(Collectors.toSet()));
    }

    @Test
    void listsTheSourcesOfANewCommune() {
        UnitKey locBinh = units.find("xã Lộc Bình", "20", REFORM).get(0).key();
        assertThat(units.predecessors(locBinh))
                .extracting(edge -> units.unitAt(edge.from().code(), BEFORE_REFORM)
                        .orElseThrow()
                        .name())
                .containsExactlyInAnyOrder("Lộc Bình", "Khánh Xuân", "Đồng Bục", "Hữu Khánh");
    }

    @Test
    void followsTheDivisionOfACommuneIn2024() {
        AdministrativeUnit daiDong = units.versions("06040").get(0);
        assertThat(units.successors(daiDong.key()))
                .extracting(UnitChange::to, UnitChange::kind, UnitChange::extent, UnitChange::legalBasis)
                .containsExactlyInAnyOrder(
                        tuple(new UnitKey("06025", ACT_1246), Kind.SPLIT, Extent.PARTIAL, "1246/NQ-UBTVQH15"),
                        tuple(new UnitKey("06040", ACT_1246), Kind.SPLIT, Extent.PARTIAL, "1246/NQ-UBTVQH15"));
    }

    @Test
    void knowsNoEdgeOfAProvinceThatWentOn() {
        UnitKey langSon = units.unitAt("20", REFORM).orElseThrow().key();
        assertThat(units.successors(langSon)).isEmpty();
        assertThat(units.predecessors(langSon)).isEmpty();
    }
}
