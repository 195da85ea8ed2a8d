package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class AdministrativeUnitsPropertyTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final List<String> CODES =
            UnitTables.units().stream().map(AdministrativeUnit::code).distinct().toList();

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @Property
    void theUnitOfADayIsTheOnlyVersionInForce(@ForAll("codes") String code, @ForAll("days") LocalDate date) {
        assertThat(units.versions(code))
                .filteredOn(version -> version.inForceOn(date))
                .isEqualTo(units.unitAt(code, date).stream().toList());
    }

    @Property(tries = 300)
    void aSubtreeHoldsTheSubtreesOfItsChildren(@ForAll("codes") String code, @ForAll("days") LocalDate date) {
        List<AdministrativeUnit> below =
                new ArrayList<>(units.unitAt(code, date).stream().toList());
        units.children(code, date).forEach(child -> below.addAll(units.subtree(child.code(), date)));
        assertThat(units.subtree(code, date)).isEqualTo(below);
    }

    @Property(tries = 300)
    void whatEverWasWithinAUnitHoldsItsSubtreeOfEachDay(@ForAll("codes") String code, @ForAll("days") LocalDate date) {
        units.unitAt(code, date)
                .ifPresent(unit -> assertThat(units.everWithin(unit)).containsAll(units.subtree(code, date)));
    }

    @Property
    void ancestorsAreAChainOfParentsUpToAProvince(@ForAll("codes") String code, @ForAll("days") LocalDate date) {
        Optional<AdministrativeUnit> unit = units.unitAt(code, date);
        for (AdministrativeUnit ancestor : units.ancestors(code, date)) {
            assertThat(ancestor.code()).isEqualTo(unit.orElseThrow().parentCode());
            assertThat(units.children(ancestor.code(), date)).contains(unit.orElseThrow());
            unit = Optional.of(ancestor);
        }
        assertThat(unit.stream()).allMatch(top -> top.level() == UnitLevel.PROVINCE);
    }

    @Property(tries = 300)
    void aUnitContainsExactlyItsSubtree(
            @ForAll("codes") String root, @ForAll("codes") String code, @ForAll("days") LocalDate date) {
        assertThat(units.contains(root, code, date))
                .isEqualTo(units.subtree(root, date).stream()
                        .anyMatch(unit -> unit.code().equals(code)));
        units.ancestors(code, date).forEach(ancestor -> assertThat(units.contains(ancestor.code(), code, date))
                .isTrue());
    }

    @Property
    void aUnitIsFoundByItsOwnName(@ForAll("codes") String code, @ForAll("days") LocalDate date) {
        units.unitAt(code, date).ifPresent(unit -> {
            assertThat(units.find(unit.name(), date)).contains(unit);
            assertThat(units.find(unit.displayName(), date)).contains(unit);
            assertThat(units.find(unit.name(), unit.code(), date)).contains(unit);
        });
    }

    @Property
    void aDayIsAnsweredByTheLastVersionBegunByThen(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 3000) Integer> beginnings,
            @ForAll boolean floor,
            @ForAll @IntRange(min = -100, max = 3100) int day) {
        List<Integer> days = beginnings.stream().sorted().toList();
        AdministrativeUnits directory = AdministrativeUnits.of(history(days, floor), List.of());

        Optional<String> expected = days.stream()
                .filter(beginning -> beginning <= day)
                .reduce((earlier, later) -> later)
                .or(() -> floor ? Optional.of(days.get(0)) : Optional.empty())
                .map("Version of day %d"::formatted);
        assertThat(directory.unitAt("1", FIRST_DAY.plusDays(day)).map(AdministrativeUnit::name))
                .isEqualTo(expected);
    }

    private static List<AdministrativeUnit> history(List<Integer> days, boolean floor) {
        List<AdministrativeUnit> versions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate end = i + 1 < days.size() ? FIRST_DAY.plusDays(days.get(i + 1)) : null;
            versions.add(UnitRows.province("1")
                    .named("Version of day " + days.get(i))
                    .during(FIRST_DAY.plusDays(days.get(i)), end)
                    .floor(floor && i == 0)
                    .row());
        }
        return versions;
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }

    /** From before the record of Lạng Sơn to after the last change on record. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(FIRST_DAY::plusDays);
    }
}
