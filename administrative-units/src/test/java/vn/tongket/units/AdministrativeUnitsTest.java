package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.units.UnitLevel.COMMUNE;
import static vn.tongket.units.UnitLevel.DISTRICT;
import static vn.tongket.units.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of the README beside the tables. */
class AdministrativeUnitsTest {
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

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

    @Test
    void answersForDaysBeforeTheRecordBegins() {
        assertThat(units.unitAt("20", LocalDate.of(2015, 6, 30)))
                .map(AdministrativeUnit::displayName)
                .contains("Tỉnh Lạng Sơn");
    }

    @Test
    void doesNotAnswerForDaysBeforeABirth() {
        AdministrativeUnit bornIn2020 = units.subtree("20", BEFORE_REFORM).stream()
                .filter(unit -> "818/NQ-UBTVQH14".equals(unit.legalBasis()))
                .findFirst()
                .orElseThrow();
        assertThat(units.unitAt(bornIn2020.code(), LocalDate.of(2020, 1, 1))).isPresent();
        assertThat(units.unitAt(bornIn2020.code(), LocalDate.of(2019, 12, 31))).isEmpty();
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

    @ParameterizedTest
    @CsvSource({"2025-06-30, 63, 10035", "2025-07-01, 34, 3321", "2026-04-30, 34, 3321"})
    void countsTheCountry(LocalDate date, int provinces, int communes) {
        List<AdministrativeUnit> all = IntStream.rangeClosed(1, 99)
                .mapToObj("%02d"::formatted)
                .flatMap(code -> units.subtree(code, date).stream())
                .toList();
        assertThat(all).filteredOn(unit -> unit.level() == PROVINCE).hasSize(provinces);
        assertThat(all).filteredOn(unit -> unit.level() == COMMUNE).hasSize(communes);
    }

    @Test
    void findsEveryUnitOfAName() {
        assertThat(units.find("Hoà Bình", "20", BEFORE_REFORM)).hasSize(4);
        assertThat(units.find("xã CHI LĂNG", "20", BEFORE_REFORM))
                .extracting(AdministrativeUnit::type)
                .containsOnly("xã");
        assertThat(units.find("Chi Lăng", "20", BEFORE_REFORM)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(units.find("Không Có", BEFORE_REFORM)).isEmpty();
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
        assertThat(edges)
                .filteredOn(edge -> edge.extent() == UnitChange.Extent.PARTIAL)
                .hasSize(4);
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
    void versionsOfACodeNeverOverlap() {
        for (AdministrativeUnit unit : UnitTables.units()) {
            List<AdministrativeUnit> versions = units.versions(unit.code());
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).validTo())
                        .isNotNull()
                        .isBeforeOrEqualTo(versions.get(i).validFrom());
            }
        }
    }

    @Test
    void everyEdgeJoinsTwoKnownVersions() {
        Set<UnitKey> known =
                UnitTables.units().stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
        assertThat(UnitTables.changes()).allSatisfy(edge -> assertThat(known).contains(edge.from(), edge.to()));
    }
}
