package vn.tongket.units;

import static vn.tongket.units.RandomCountry.FIRST_DAY;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What properties of restatement are tried on. */
abstract class CountryProperties {

    @Provide
    Arbitrary<KnownGround> countries() {
        return Arbitraries.randomValue(random -> RandomCountry.draw(random, 1 + random.nextInt(4), true));
    }

    /** Countries with one reform. */
    @Provide
    Arbitrary<KnownGround> reforms() {
        return Arbitraries.randomValue(random -> RandomCountry.draw(random, 1, true));
    }

    /** Countries in which no commune is ever divided. */
    @Provide
    Arbitrary<KnownGround> mergers() {
        return Arbitraries.randomValue(random -> RandomCountry.draw(random, 1 + random.nextInt(4), false));
    }

    /** From before the record to after the last reform. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, 1700).map(FIRST_DAY::plusDays);
    }

    static Set<AdministrativeUnit> targets(Restatement view, UnitKey source) {
        return view.exact().containsKey(source)
                ? Set.of(view.exact().get(source))
                : view.divided().get(source).stream().map(Part::unit).collect(Collectors.toSet());
    }
}
