package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.units.RandomCountry.PROVINCE_CODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.tongket.units.RestatedFigure.Place;

/** What must hold for every history of reforms, figures, weights, day and depth of view. */
class RestatementPropertyTest extends CountryProperties {

    @Property(tries = 400)
    void totalsAreEqualInEveryView(
            @ForAll("countries") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth,
            @ForAll long seed) {
        Random random = new Random(seed);
        Map<UnitKey, Long> figures = country.figures(random);
        for (AdministrativeUnit root : country.units().subtree(PROVINCE_CODE, day)) {
            Restatement view = Restatement.of(country.units(), root.code(), depth, day);
            assertThat(total(view.restate(figures, country.weights(random)))).isEqualTo(total(figures));
        }
    }

    @Property(tries = 400)
    void nothingIsOutsideTheProvince(
            @ForAll("countries") KnownGround country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int depth,
            @ForAll long seed) {
        Map<UnitKey, Long> figures = country.figures(new Random(seed));
        Restatement view = Restatement.of(country.units(), PROVINCE_CODE, depth, day);
        assertThat(view.restate(figures, country.weights(new Random(seed))))
                .noneMatch(row -> row.place() == Place.OUTSIDE);
    }

    @Property(tries = 400)
    void theProvinceAloneIsAlwaysExact(@ForAll("countries") KnownGround country, @ForAll("days") LocalDate day) {
        Restatement province = Restatement.of(country.units(), PROVINCE_CODE, 0, day);
        assertThat(province.divided()).isEmpty();
        assertThat(province.exact()).hasSameSizeAs(country.rows());
        assertThat(province.exact().values())
                .containsOnly(province.displayUnits().get(0));
    }

    @Property(tries = 400)
    void boundariesOfTheDayOfTheReportChangeNothing(
            @ForAll("countries") KnownGround country, @ForAll("days") LocalDate day) {
        Restatement view = Restatement.of(country.units(), PROVINCE_CODE, 2, day);
        assertThat(country.rows())
                .filteredOn(unit -> unit.inForceOn(day))
                .allSatisfy(unit -> assertThat(view.exact().get(unit.key())).isEqualTo(unit));
    }

    /** A commune is exact by district as soon as all it may have become, or come from, lies in one district. */
    @Property(tries = 400)
    void aDistrictIsTheSumOfItsCommunes(@ForAll("countries") KnownGround country, @ForAll("days") LocalDate day) {
        Restatement deep = Restatement.of(country.units(), PROVINCE_CODE, 2, day);
        Restatement shallow = Restatement.of(country.units(), PROVINCE_CODE, 1, day);
        Weights weights = country.population(day);
        for (AdministrativeUnit source : country.rows()) {
            Set<AdministrativeUnit> raised = targets(deep, source.key()).stream()
                    .map(unit -> districtOf(country, unit, day))
                    .collect(Collectors.toSet());
            assertThat(targets(shallow, source.key())).isEqualTo(raised);
            assertThat(byDistrict(country, shallow.allocate(source.key(), 100, weights), day))
                    .isEqualTo(byDistrict(country, deep.allocate(source.key(), 100, weights), day));
        }
    }

    @Property(tries = 400)
    void noShareIsNegativeOrMoreThanTheWhole(
            @ForAll("countries") KnownGround country, @ForAll("days") LocalDate day, @ForAll long seed) {
        Random random = new Random(seed);
        Restatement view = Restatement.of(country.units(), PROVINCE_CODE, 2, day);
        view.divided().keySet().forEach(source -> {
            int whole = random.nextInt(50);
            assertThat(view.allocate(source, whole, country.weights(random)))
                    .allMatch(share -> share.persons() >= 0 && share.persons() <= whole)
                    .allMatch(share -> share.estimated() == (whole > 0 && share.place() != Place.UNALLOCATED));
        });
    }

    private static AdministrativeUnit districtOf(KnownGround country, AdministrativeUnit unit, LocalDate day) {
        return country.units().ancestors(unit.code(), day).stream()
                .filter(above -> above.level() == UnitLevel.DISTRICT)
                .findFirst()
                .orElse(unit);
    }

    private static Map<AdministrativeUnit, Long> byDistrict(
            KnownGround country, List<RestatedFigure> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.place() == Place.UNIT)
                .collect(Collectors.groupingBy(
                        row -> districtOf(country, row.unit(), day), Collectors.summingLong(RestatedFigure::persons)));
    }

    private static long total(List<RestatedFigure> rows) {
        return rows.stream().mapToLong(RestatedFigure::persons).sum();
    }

    private static long total(Map<UnitKey, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }
}
