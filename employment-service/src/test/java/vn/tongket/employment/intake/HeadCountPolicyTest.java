package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.intake.HeadCountPolicy.HeadCount;
import vn.tongket.employment.intake.SheetCell.Kind;

class HeadCountPolicyTest {

    @Test
    void takesDotsAndSpacesBetweenGroupsOfThreeForThousands() {
        assertThat(List.of("1.234", "1 234", "1\u00a0234", "1\u202f234", "1234", "01234"))
                .allSatisfy(text -> assertThat(typed(text)).isEqualTo(new HeadCount(1234, null)));
        assertThat(typed("1.000.000").value()).isEqualTo(1_000_000);
        assertThat(typed("0").value()).isZero();
    }

    @Test
    void refusesWhatCouldBeReadInTwoWays() {
        assertThat(List.of("1,234", "1.23", "1.2.3", "1.234 567", "12,5", "0.123", "1.234,5", "1234.567", "12."))
                .allSatisfy(text -> assertThat(typed(text)).isEqualTo(new HeadCount(null, CellFault.AMBIGUOUS_NUMBER)));
    }

    @Test
    void refusesWhatIsNoWholeNumber() {
        assertThat(List.of("mười", "12 người", "1e3", "+5", "٣", "#N/A"))
                .allSatisfy(text -> assertThat(typed(text)).isEqualTo(new HeadCount(null, CellFault.NOT_WHOLE_NUMBER)));
        assertThat(stored("12.5").fault()).isEqualTo(CellFault.NOT_WHOLE_NUMBER);
        assertThat(stored("1E-999999999").fault()).isEqualTo(CellFault.NOT_WHOLE_NUMBER);
    }

    @Test
    void refusesWhatASpreadsheetTookForADay() {
        assertThat(List.of("3/4", "3-Apr", "3-thg4", "03/04/2024", "2024-03", "2024-03-04"))
                .allSatisfy(text -> assertThat(typed(text)).isEqualTo(new HeadCount(null, CellFault.DATE)));
        assertThat(HeadCountPolicy.read(new SheetCell("45750", Kind.DATE)).fault())
                .isEqualTo(CellFault.DATE);
    }

    @Test
    void doesNotEvenReadWhatIsTooLongForANumber() {
        assertThat(List.of(typed("7".repeat(41)), typed("7".repeat(5_000_000)), stored("1." + "0".repeat(39))))
                .containsOnly(new HeadCount(null, CellFault.NOT_WHOLE_NUMBER));
    }

    @Test
    void takesAStoredNumberForWhatItIs() {
        assertThat(List.of("1234", "1234.0", "1.234E3"))
                .allSatisfy(text -> assertThat(stored(text)).isEqualTo(new HeadCount(1234, null)));
    }

    @Test
    void refusesNegativeAndEnormousNumbers() {
        assertThat(List.of(typed("-5"), typed("-1.234"), stored("-5")))
                .extracting(HeadCount::fault)
                .containsOnly(CellFault.NEGATIVE_NUMBER);
        assertThat(List.of(typed("1.000.001"), typed("99999999999999999999"), stored("1E999999999")))
                .extracting(HeadCount::fault)
                .containsOnly(CellFault.NUMBER_TOO_LARGE);
    }

    @Property
    void readsEveryNumberHoweverItIsGrouped(@ForAll @IntRange(max = HeadCountPolicy.MOST) int persons) {
        String grouped = String.format("%,d", persons);
        assertThat(List.of(typed(String.valueOf(persons)), typed(grouped.replace(',', '.')), stored(persons + ".0")))
                .containsOnly(new HeadCount(persons, null));
    }

    private static HeadCount typed(String text) {
        return HeadCountPolicy.read(new SheetCell(text, Kind.TEXT));
    }

    private static HeadCount stored(String text) {
        return HeadCountPolicy.read(new SheetCell(text, Kind.NUMBER));
    }
}
