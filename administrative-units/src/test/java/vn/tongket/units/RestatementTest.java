package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.units.RestatedFigure.Place;

/** Cases of Lạng Sơn and of other provinces, expected by hand from the resolutions (see the README beside the tables). */
class RestatementTest {
    private static final LocalDate RECORD = LocalDate.of(2020, 1, 1);
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitKey OLD_KIEN_MOC = new UnitKey("06625", RECORD);
    private static final UnitKey KY_LUA = new UnitKey("06187", REFORM);

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 0, 1",
        "2025-06-30, 1, 11",
        "2025-06-30, 2, 194",
        "2024-11-30, 2, 200",
        "2025-07-01, 0, 1",
        "2025-07-01, 1, 65",
        "2025-07-01, 2, 65"
    })
    void showsTheUnitsOfTheDay(LocalDate day, int depth, int shown) {
        assertThat(Restatement.of(units, "20", depth, day).displayUnits()).hasSize(shown);
    }

    @Test
    void sumsMergedCommunesWithoutAnEstimate() {
        Map<UnitKey, Long> figures = Map.of(
                new UnitKey("06529", RECORD), 40L,
                new UnitKey("06544", RECORD), 3L,
                new UnitKey("06553", RECORD), 20L,
                new UnitKey("06550", RECORD), 100L);
        assertThat(current("20").restate(figures, population(Map.of())))
                .extracting(row -> row.unit().displayName(), RestatedFigure::persons, RestatedFigure::estimated)
                .containsExactly(tuple("Xã Lộc Bình", 163L, false));
    }

    @Test
    void spreadsADividedCommuneByWeight() {
        Weights weights =
                population(Map.of(new UnitKey("06625", REFORM), 5_000L, new UnitKey("06637", REFORM), 10_000L));
        assertThat(current("20").allocate(OLD_KIEN_MOC, 10, weights))
                .extracting(row -> row.unit().displayName(), RestatedFigure::persons, RestatedFigure::estimated)
                .containsExactly(tuple("Xã Kiên Mộc", 3L, true), tuple("Xã Châu Sơn", 7L, true));
    }

    /** Phường Thụy Khuê of Hà Nội gave land to two wards, and all of its inhabitants to one of them. */
    @Test
    void followsThePeopleAndNotTheLand() {
        UnitKey divided = new UnitKey("00112", LocalDate.of(2025, 3, 1));
        Restatement current = current("01");
        assertThat(current.divided()).doesNotContainKey(divided);
        assertThat(current.allocate(divided, 10, population(Map.of(new UnitKey("00004", REFORM), 1L))))
                .extracting(row -> row.unit().code(), RestatedFigure::persons, RestatedFigure::estimated)
                .containsExactly(tuple("00103", 10L, false));
    }

    @Test
    void inventsNoShareWithoutWeights() {
        RestatedFigure unallocated = new RestatedFigure(Place.UNALLOCATED, null, 10, false);
        Weights zeros = population(Map.of(new UnitKey("06625", REFORM), 0L));
        assertThat(current("20").allocate(OLD_KIEN_MOC, 10, zeros)).containsExactly(unallocated);
        assertThat(current("20").allocate(OLD_KIEN_MOC, 10, population(Map.of())))
                .containsExactly(unallocated);
    }

    /** Whoever reported nothing gets nothing; but a commune that was not counted yet has inhabitants. */
    @Test
    void takesNoUncountedCommuneForAnEmptyOne() {
        Map<UnitKey, Long> onlyOne = Map.of(new UnitKey("06637", REFORM), 6_000L);
        assertThat(current("20").allocate(OLD_KIEN_MOC, 10, population(onlyOne)))
                .containsExactly(new RestatedFigure(Place.UNALLOCATED, null, 10, false));
        assertThat(current("20").allocate(OLD_KIEN_MOC, 10, reported(onlyOne)))
                .extracting(row -> row.unit().displayName(), RestatedFigure::persons, RestatedFigure::estimated)
                .containsExactly(tuple("Xã Kiên Mộc", 0L, true), tuple("Xã Châu Sơn", 10L, true));
    }

    @Test
    void dividesNothingIntoNothing() {
        assertThat(current("20").allocate(OLD_KIEN_MOC, 0, population(Map.of())))
                .extracting(RestatedFigure::place, RestatedFigure::persons, RestatedFigure::estimated)
                .containsExactly(tuple(Place.UNIT, 0L, false), tuple(Place.UNIT, 0L, false));
    }

    /** Kỳ Lừa: phường Hoàng Văn Thụ of the city, and Cao Lộc, Hợp Thành, Gia Cát, Tân Liên of huyện Cao Lộc. */
    @Test
    void weighsACommuneOfTwoDistrictsByItsOwnParts() {
        Restatement districts = Restatement.of(units, "20", 1, BEFORE_REFORM);
        Weights byCommune = reported(Map.of(
                new UnitKey("05971", RECORD), 15L, new UnitKey("06187", RECORD), 4L, new UnitKey("06244", RECORD), 1L));
        Weights byDistrict = reported(Map.of(new UnitKey("178", RECORD), 60L, new UnitKey("183", RECORD), 40L));
        assertThat(districts.allocate(KY_LUA, 100, byCommune))
                .extracting(row -> row.unit().code(), RestatedFigure::persons)
                .containsExactly(tuple("178", 75L), tuple("183", 25L));
        assertThat(districts.allocate(KY_LUA, 100, byDistrict))
                .extracting(row -> row.unit().code(), RestatedFigure::persons)
                .containsExactly(tuple("178", 60L), tuple("183", 40L));
    }

    @Test
    void keepsADistrictThatReportsAsAWhole() {
        Restatement communes = Restatement.of(units, "20", 2, BEFORE_REFORM);
        UnitKey district = new UnitKey("178", RECORD);
        assertThat(communes.exact().get(district))
                .isEqualTo(units.version(district).orElseThrow());
        assertThat(current("20").divided().get(district))
                .extracting(part -> part.unit().displayName())
                .containsExactly("Phường Đông Kinh", "Phường Lương Văn Tri", "Phường Tam Thanh", "Phường Kỳ Lừa");
    }

    @Test
    void showsTheTerritoryOfADistrictAlone() {
        Restatement city = Restatement.of(units, "178", 1, BEFORE_REFORM);
        assertThat(city.displayUnits()).hasSize(8);
        Weights weights = reported(Map.of(new UnitKey("05971", RECORD), 3L, new UnitKey("06187", RECORD), 1L));
        assertThat(city.restate(Map.of(KY_LUA, 40L, OLD_KIEN_MOC, 5L, new UnitKey("20", RECORD), 7L), weights))
                .containsExactly(
                        new RestatedFigure(
                                Place.UNIT, units.unitAt("05971", BEFORE_REFORM).orElseThrow(), 30, true),
                        new RestatedFigure(Place.OUTSIDE, null, 10 + 5 + 7, true));
    }

    @Test
    void keepsADistrictForACommuneThatIsNotYetOnRecord() {
        UnitKey khanhXuan = new UnitKey("06544", RECORD);
        LocalDate before = LocalDate.of(2019, 6, 30);
        assertThat(Restatement.of(units, "20", 2, before).exact().get(khanhXuan).displayName())
                .isEqualTo("Huyện Lộc Bình");
        assertThat(Restatement.of(units, "20", 2, before).divided().get(new UnitKey("06529", REFORM)))
                .extracting(
                        part -> part.unit().displayName(), part -> part.leaves().size())
                .containsExactlyInAnyOrder(
                        tuple("Thị trấn Lộc Bình", 1),
                        tuple("Xã Hữu Khánh", 1),
                        tuple("Xã Đồng Bục", 1),
                        tuple("Huyện Lộc Bình", 0));
    }

    @Test
    void followsAnIslandDistrictIntoItsSpecialZone() {
        UnitKey bachLongVi = new UnitKey("318", LocalDate.of(2025, 3, 1));
        assertThat(current("31").exact().get(bachLongVi).displayName()).isEqualTo("Đặc khu Bạch Long Vĩ");
    }

    @Test
    void keepsAProvinceThatOnlyChangedItsType() {
        UnitKey dongNai = new UnitKey("75", REFORM);
        assertThat(Restatement.of(units, "75", 1, LocalDate.of(2026, 5, 1))
                        .exact()
                        .get(dongNai)
                        .displayName())
                .isEqualTo("Thành phố Đồng Nai");
    }

    @Test
    void joinsMergedProvincesUnderACodeGivenAgain() {
        LocalDate record = LocalDate.of(2025, 3, 1);
        Restatement bacNinh = Restatement.of(units, "24", 0, REFORM);
        assertThat(List.of(new UnitKey("24", record), new UnitKey("27", record)))
                .allSatisfy(old ->
                        assertThat(bacNinh.exact().get(old).displayName()).isEqualTo("Tỉnh Bắc Ninh"));
        assertThat(Restatement.of(units, "24", 0, BEFORE_REFORM).exact()).doesNotContainKey(new UnitKey("27", record));
    }

    @Test
    void refusesQuestionsWithoutAnAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Restatement.of(units, "178", 1, REFORM));
        assertThatIllegalArgumentException().isThrownBy(() -> Restatement.of(units, "20", -1, REFORM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> current("20").allocate(new UnitKey("20", REFORM), 1, population(Map.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> current("20").allocate(OLD_KIEN_MOC, -1, population(Map.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> population(Map.of(OLD_KIEN_MOC, -1L)));
    }

    private Restatement current(String root) {
        return Restatement.of(units, root, 1, REFORM);
    }

    private static Weights reported(Map<UnitKey, Long> byUnit) {
        return new Weights(AllocationKey.LAST_APPROVED_SHARE, byUnit);
    }

    private static Weights population(Map<UnitKey, Long> byUnit) {
        return new Weights(AllocationKey.POPULATION, byUnit);
    }
}
