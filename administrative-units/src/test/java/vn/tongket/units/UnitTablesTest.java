package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.units.UnitLevel.COMMUNE;
import static vn.tongket.units.UnitLevel.DISTRICT;
import static vn.tongket.units.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.units.UnitChange.Extent;
import vn.tongket.units.UnitChange.Kind;

/** Holds the tables to the counts and rules that the README beside them states. */
class UnitTablesTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final List<AdministrativeUnit> UNITS = UnitTables.units();
    private static final List<UnitChange> CHANGES = UnitTables.changes();
    private static final Map<UnitKey, AdministrativeUnit> BY_KEY =
            UNITS.stream().collect(Collectors.toMap(AdministrativeUnit::key, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-04-30, 34, 0, 3321"
    })
    void countTheCountry(LocalDate date, int provinces, int districts, int communes) {
        assertThat(on(date).filter(unit -> unit.level() == PROVINCE)).hasSize(provinces);
        assertThat(on(date).filter(unit -> unit.level() == DISTRICT)).hasSize(districts);
        assertThat(on(date).filter(unit -> unit.level() == COMMUNE)).hasSize(communes);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 2621, 687, 13", "2026-04-29, 2621, 687, 13", "2026-04-30, 2611, 697, 13"})
    void countTheTypesOfCommune(LocalDate date, long rural, long wards, long islands) {
        assertThat(on(date).filter(unit -> unit.level() == COMMUNE)
                        .collect(Collectors.groupingBy(AdministrativeUnit::type, Collectors.counting())))
                .isEqualTo(Map.of("xã", rural, "phường", wards, "đặc khu", islands));
    }

    @Test
    void countTheEdgesBetweenCommunesAtTheReform() {
        assertThat(CHANGES.stream()
                        .filter(edge -> edge.effectiveDate().equals(REFORM))
                        .filter(edge -> BY_KEY.get(edge.from()).level() == COMMUNE)
                        .collect(Collectors.groupingBy(UnitChange::kind, Collectors.counting())))
                .isEqualTo(
                        Map.of(Kind.MERGE, 9462L, Kind.SPLIT, 972L, Kind.KEEP, 127L, Kind.RETYPE, 3L, Kind.RENAME, 2L));
    }

    @Test
    void leadEveryOldCommuneToANewOne() {
        Set<UnitKey> sources = CHANGES.stream().map(UnitChange::from).collect(Collectors.toSet());
        assertThat(UNITS.stream().filter(unit -> unit.level() == COMMUNE && unit.validTo() != null))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(sources).contains(unit.key()));
    }

    @Test
    void endAndBeginTheTwoSidesOfAnEdgeOnItsDay() {
        assertThat(CHANGES).allSatisfy(edge -> {
            assertThat(BY_KEY.get(edge.from()).validTo()).isEqualTo(edge.effectiveDate());
            assertThat(BY_KEY.get(edge.to()).validFrom()).isEqualTo(edge.effectiveDate());
        });
    }

    @Test
    void callAnEdgePartialExactlyWhereTheOldUnitIsDivided() {
        Map<UnitKey, Long> parts =
                CHANGES.stream().collect(Collectors.groupingBy(UnitChange::from, Collectors.counting()));
        assertThat(CHANGES)
                .allSatisfy(edge -> assertThat(edge.extent() == Extent.PARTIAL).isEqualTo(parts.get(edge.from()) > 1));
    }

    /** Of 974 partial edges, 84 moved land alone. */
    @Test
    void leadThePeopleOfEveryOldUnitSomewhere() {
        assertThat(CHANGES).filteredOn(edge -> !edge.inhabited()).hasSize(84).allSatisfy(edge -> assertThat(
                        edge.extent())
                .isEqualTo(Extent.PARTIAL));
        Map<UnitKey, Boolean> inhabited =
                CHANGES.stream().collect(Collectors.toMap(UnitChange::from, UnitChange::inhabited, Boolean::logicalOr));
        assertThat(inhabited.values()).containsOnly(true);
    }

    @Test
    void neverHaveTwoVersionsOfACodeInForce() {
        Map<String, List<AdministrativeUnit>> byCode =
                UNITS.stream().collect(Collectors.groupingBy(AdministrativeUnit::code));
        assertThat(UNITS).allSatisfy(unit -> assertThat(byCode.get(unit.code()))
                .filteredOn(version -> version.inForceOn(unit.validFrom()))
                .containsExactly(unit));
    }

    @Test
    void placeEveryUnitUnderAParentInForce() {
        assertThat(UNITS.stream().filter(unit -> unit.level() != PROVINCE)).allSatisfy(unit -> {
            UnitKey parent = new UnitKey(unit.parentCode(), unit.parentValidFrom());
            assertThat(BY_KEY).containsKey(parent);
            assertThat(BY_KEY.get(parent).inForceOn(unit.validFrom())).isTrue();
        });
    }

    @Test
    void callAVersionAFloorOnlyWhereNothingIsKnownOfItsBeginning() {
        Set<UnitKey> targets = CHANGES.stream().map(UnitChange::to).collect(Collectors.toSet());
        assertThat(UNITS).filteredOn(AdministrativeUnit::isFloor).allSatisfy(unit -> {
            assertThat(targets).doesNotContain(unit.key());
            assertThat(unit.legalBasis()).isNull();
        });
        assertThat(UNITS)
                .filteredOn(unit -> !unit.isFloor() && !targets.contains(unit.key()))
                .extracting(AdministrativeUnit::legalBasis)
                .hasSize(10)
                .containsOnly("818/NQ-UBTVQH14");
    }

    private static Stream<AdministrativeUnit> on(LocalDate date) {
        return UNITS.stream().filter(unit -> unit.inForceOn(date));
    }
}
