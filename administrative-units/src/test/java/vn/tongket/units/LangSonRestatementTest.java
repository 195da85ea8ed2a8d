package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All of Lạng Sơn over its two reorganisations, in both directions. Each commune reports its own number, so that no sum can
 * be right by chance; what is divided and what straddles was read from Resolutions 1246 and 1672.
 */
class LangSonRestatementTest {
    private static final LocalDate RECORD = LocalDate.of(2020, 1, 1);
    private static final LocalDate ACT_1246 = LocalDate.of(2024, 12, 1);
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2024-12-01, 06040",
        "2020-01-01, 2025-07-01, 06040 06622 06625",
        "2024-12-01, 2025-07-01, 06622 06625",
        "2024-12-01, 2024-11-30, 05998 06025 06040 06286 06385 06559",
    })
    void estimatesTheDividedCommunesAndNoOther(LocalDate reported, LocalDate boundaries, String divided) {
        Restatement restatement = Restatement.of(units, "20", 2, boundaries);
        assertThat(communes(reported))
                .filteredOn(unit -> restatement.divided().containsKey(unit.key()))
                .extracting(AdministrativeUnit::code)
                .containsExactly(divided.split(" "));
        assertThat(communes(reported))
                .allMatch(unit -> restatement.exact().containsKey(unit.key())
                        || restatement.divided().containsKey(unit.key()));
    }

    /** Đông Kinh, Kỳ Lừa, Khánh Khê, Tân Đoàn were made from communes of two districts each; 61 of 65 lie in one. */
    @Test
    void estimatesOnlyFourNewCommunesByDistrict() {
        Restatement districts = Restatement.of(units, "20", 1, BEFORE_REFORM);
        assertThat(communes(REFORM))
                .filteredOn(unit -> districts.divided().containsKey(unit.key()))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Đông Kinh", "Kỳ Lừa", "Khánh Khê", "Tân Đoàn");
        assertThat(communes(RECORD)).allMatch(unit -> districts.exact().containsKey(unit.key()));
        assertThat(communes(ACT_1246)).allMatch(unit -> districts.exact().containsKey(unit.key()));
    }

    @Test
    void dividesNoNewCommuneLessThanItsSources() {
        Restatement communes = Restatement.of(units, "20", 2, BEFORE_REFORM);
        assertThat(communes(REFORM))
                .allSatisfy(unit ->
                        assertThat(communes.divided().get(unit.key())).hasSameSizeAs(units.predecessors(unit.key())));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2024-12-01", "2020-01-01, 2025-07-01", "2024-12-01, 2025-07-01",
        "2025-07-01, 2024-12-01", "2025-07-01, 2020-01-01", "2024-12-01, 2020-01-01"
    })
    void keepsTheTotalOfTheProvince(LocalDate reported, LocalDate boundaries) {
        Map<UnitKey, Long> figures = figures(communes(reported));
        long total = figures.values().stream().mapToLong(Long::longValue).sum();
        for (int depth = 0; depth <= 2; depth++) {
            Restatement restatement = Restatement.of(units, "20", depth, boundaries);
            assertThat(total(restatement.restate(figures, weights(communes(boundaries)))))
                    .isEqualTo(total);
            assertThat(total(restatement.restate(figures, weights(List.of())))).isEqualTo(total);
        }
    }

    /** The sum over all edges into a new commune is its figure, where none of its sources is divided. */
    @Test
    void sumsTheSourcesOfEveryNewCommune() {
        Map<UnitKey, Long> figures = figures(communes(ACT_1246));
        Map<String, RestatedFigure> rows =
                Restatement.of(units, "20", 1, REFORM).restate(figures, weights(communes(REFORM))).stream()
                        .collect(Collectors.toMap(row -> row.unit().code(), row -> row));
        assertThat(rows).hasSize(65);
        assertThat(rows.values())
                .filteredOn(RestatedFigure::estimated)
                .extracting(row -> row.unit().name())
                .containsExactlyInAnyOrder("Đình Lập", "Kiên Mộc", "Châu Sơn");
        assertThat(communes(REFORM))
                .filteredOn(unit -> !rows.get(unit.code()).estimated())
                .allSatisfy(unit -> assertThat(rows.get(unit.code()).persons())
                        .isEqualTo(units.predecessors(unit.key()).stream()
                                .mapToLong(edge -> figures.get(edge.from()))
                                .sum()));
    }

    private List<AdministrativeUnit> communes(LocalDate day) {
        return units.atLevel("20", UnitLevel.COMMUNE, day).stream()
                .sorted(AdministrativeUnits.BY_CODE)
                .toList();
    }

    private static Map<UnitKey, Long> figures(List<AdministrativeUnit> reporting) {
        Map<UnitKey, Long> figures = new HashMap<>();
        reporting.forEach(unit -> figures.put(unit.key(), 1L + 7L * figures.size() * figures.size()));
        return figures;
    }

    private static Weights weights(List<AdministrativeUnit> weighed) {
        return new Weights(
                AllocationKey.POPULATION,
                weighed.stream().collect(Collectors.toMap(AdministrativeUnit::key, unit -> 1_000L)));
    }

    private static long total(List<RestatedFigure> rows) {
        return rows.stream().mapToLong(RestatedFigure::persons).sum();
    }
}
