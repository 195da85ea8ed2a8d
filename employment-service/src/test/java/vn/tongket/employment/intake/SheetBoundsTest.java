package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.employment.intake.Workbooks.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetBoundsTest {

    @Test
    void takeEveryColumnThatExcelHas() {
        assertThat(List.of("A1", "z9", "XFD1048576", "$XFD$1", ""))
                .allSatisfy(place -> assertThat(kept("<row><c r=\"" + place + "\"><v>1</v></c></row>"))
                        .isTrue());
        assertThat(kept("<row>" + "<c/>".repeat(16_384) + "</row><row><c/></row>"))
                .isTrue();
    }

    @Test
    void endAtTheLastColumn() {
        assertThat(List.of("XFE1", "zzz1", "ZZZZZZ1", "$AAAA$1", "&#90;ZZZZZZ1"))
                .allSatisfy(place ->
                        assertThat(kept("<row><c r=\"" + place + "\"/></row>")).isFalse());
        assertThat(kept("<row><c r=\"XFD1\"/><c/></row>")).isFalse();
        assertThat(kept("<x:row xmlns:x=\"urn:x\"><x:c r=\"ZZZZZZ1\"/></x:row>"))
                .isFalse();
    }

    @Test
    void endWhereRowsTogetherLeaveTooMuchEmpty() {
        // 2,560 rows to the last column are 41,943,040 places
        assertThat(kept("<row><c r=\"XFD1\"/></row>".repeat(2_560))).isTrue();
        assertThat(kept("<row><c r=\"XFD1\"/></row>".repeat(2_561))).isFalse();
    }

    @Test
    void areNotPutOffByWhatStandsWithinARowOrACell() {
        assertThat(kept("<row>" + "<c><v>1<row/></v></c>".repeat(16_385) + "</row>"))
                .isFalse();
        assertThat(kept("<row>" + "<row><c r=\"XFD1\"/></row>".repeat(2_561) + "</row>"))
                .isFalse();
        assertThat(kept("<row><c><f><c t=\"str\"/></f><v>" + "7".repeat(101) + "</v></c></row>"))
                .isFalse();
    }

    @Test
    void takeLongTextsAndFormulasAndNoLongNumbers() {
        String digits = "7".repeat(101);
        assertThat(kept("<row><c t=\"str\"><v>" + digits + "</v></c><c t=\"inlineStr\"><is><t>" + digits
                        + "</t></is></c><c><f>" + digits + "</f><v>1</v></c></row>"))
                .isTrue();
        assertThat(List.of(
                        "<c><v>%s</v></c>",
                        "<c t=\"n\"><v>7<c t=\"str\"/>%s</v></c>", "<c><c t=\"str\"><v>%s</v></c></c>"))
                .allSatisfy(cell -> assertThat(kept("<row>" + cell.formatted(digits) + "</row>"))
                        .isFalse());
    }

    @Test
    void areSeenInEveryEncodingAndLookedForUntilThePartIsDamaged() {
        byte[] wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><row><c r=\"ZZZZZZ1\"/></row>"
                .getBytes(StandardCharsets.UTF_16);
        assertThat(SheetBounds.areKept(new ByteArrayInputStream(wide))).isFalse();
        assertThat(SheetBounds.areKept(new ByteArrayInputStream(text("<row><c r=\"ZZZZZZ1\"/><"))))
                .isFalse();
        assertThat(SheetBounds.areKept(new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})))
                .isTrue();
    }

    private static boolean kept(String rows) {
        return SheetBounds.areKept(
                new ByteArrayInputStream(text("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
    }
}
