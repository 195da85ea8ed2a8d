package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.units.RandomCountry.FIRST_DAY;
import static vn.tongket.units.RandomCountry.PROVINCE_CODE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Holds restatement to villages that stand still, of which it knows nothing. */
class KnownGroundPropertyTest extends CountryProperties {

    @Property(tries = 400)
    void displayUnitsDivideTheVillages(
            @ForAll("countries") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth) {
        List<Integer> shown = Restatement.of(country.units(), PROVINCE_CODE, depth, day).displayUnits().stream()
                .flatMap(unit -> country.villages(unit).stream())
                .toList();
        assertThat(shown).doesNotHaveDuplicates();
        country.inForce(day, UnitLevel.COMMUNE)
                .forEach(unit -> assertThat(shown).containsAll(country.villages(unit)));
    }

    @Property(tries = 400)
    void whatIsExactLiesWhollyInItsUnit(
            @ForAll("countries") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth) {
        for (AdministrativeUnit root : country.units().subtree(PROVINCE_CODE, day)) {
            Restatement.of(country.units(), root.code(), depth, day).exact().forEach((source, unit) -> assertThat(
                            country.villages(unit))
                    .containsAll(country.villages().get(source)));
        }
    }

    @Property(tries = 400)
    void thePartsCoverWhatIsDivided(
            @ForAll("countries") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth) {
        for (AdministrativeUnit root : country.units().subtree(PROVINCE_CODE, day)) {
            Restatement.of(country.units(), root.code(), depth, day).divided().forEach((source, parts) -> {
                assertThat(parts).hasSizeGreaterThan(1);
                assertThat(villages(country, parts))
                        .containsAll(country.villages().get(source));
            });
        }
    }

    /** Of communes: a district that is the same unit on that day lies above its communes, and outside their views. */
    @Property(tries = 400)
    void aCommuneThatHeldLandOfTheRootIsShown(@ForAll("countries") KnownGround country, @ForAll("days") LocalDate day) {
        for (AdministrativeUnit root : country.units().subtree(PROVINCE_CODE, day)) {
            Restatement view = Restatement.of(country.units(), root.code(), 1, day);
            assertThat(country.rows())
                    .filteredOn(unit -> unit.level() == UnitLevel.COMMUNE && !unit.inForceOn(day))
                    .filteredOn(unit -> !Collections.disjoint(country.villages(unit), country.villages(root)))
                    .allMatch(unit -> view.exact().containsKey(unit.key())
                            || view.divided().containsKey(unit.key()));
        }
    }

    /** Over a single reform the edges say all there is to know, so that no unit may be named in vain. */
    @Property(tries = 400)
    void overOneReformThePartsAreTheTrueOnes(@ForAll("reforms") KnownGround country, @ForAll boolean forward) {
        LocalDate reform = country.reforms().get(0);
        LocalDate reported = forward ? reform.minusDays(1) : reform;
        LocalDate day = forward ? reform : reform.minusDays(1);
        for (int depth = 1; depth <= 2; depth++) {
            Restatement view = Restatement.of(country.units(), PROVINCE_CODE, depth, day);
            // A district is compared where districts are shown: where communes are, it may stand for itself.
            UnitLevel highest = depth == 1 ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
            for (AdministrativeUnit source : country.inForce(reported, highest)) {
                assertThat(targets(view, source.key())).isEqualTo(country.shown(source, depth, day));
            }
        }
    }

    @Property(tries = 400)
    void mergersSumExactly(
            @ForAll("mergers") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth) {
        Map<UnitKey, Long> figures = country.countedByVillage(country.inForce(FIRST_DAY, UnitLevel.COMMUNE));
        Map<AdministrativeUnit, Long> expected = new HashMap<>();
        LocalDate later = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
        Restatement view = Restatement.of(country.units(), PROVINCE_CODE, depth, later);
        view.displayUnits()
                .forEach(unit -> expected.put(
                        unit, country.countedByVillage(List.of(unit)).get(unit.key())));
        List<RestatedFigure> rows = view.restate(figures, new Weights(AllocationKey.POPULATION, Map.of()));
        assertThat(rows).noneMatch(RestatedFigure::estimated);
        assertThat(rows.stream().collect(Collectors.toMap(RestatedFigure::unit, RestatedFigure::persons)))
                .isEqualTo(expected);
    }

    @Property(tries = 400)
    void theHeirsHoldAllThatWasLeft(@ForAll("countries") KnownGround country, @ForAll("days") LocalDate day) {
        for (AdministrativeUnit unit : country.rows()) {
            List<AdministrativeUnit> heirs = country.units().heirs(unit.code(), day);
            assertThat(heirs).allMatch(heir -> heir.inForceOn(day));
            country.units().versions(unit.code()).stream()
                    .filter(version -> version.hasEndedBy(day))
                    .reduce((earlier, later) -> later)
                    .ifPresentOrElse(
                            last -> assertThat(heirs.stream().flatMap(heir -> country.villages(heir).stream()))
                                    .containsAll(country.villages(last)),
                            () -> assertThat(heirs).isEmpty());
        }
    }

    private static Set<Integer> villages(KnownGround country, List<Part> parts) {
        Set<Integer> villages = new HashSet<>();
        parts.forEach(part -> villages.addAll(country.villages(part.unit())));
        return villages;
    }
}
