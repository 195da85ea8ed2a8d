package vn.tongket.employment.intake;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.language.Label;

/** Says in words what is on record about an error, with the column as the file has it. */
@Singleton
class ImportErrorTexts {
    private final UnitDirectory units;

    ImportErrorTexts(UnitDirectory units) {
        this.units = units;
    }

    /** An error as it is recorded. */
    record Recorded(int row, String field, String code, String typed, String hint) {}

    ImportErrorResponse of(Recorded error, JobReportImport entered) {
        int position = Arrays.asList(entered.columnFields).indexOf(error.field());
        Label text = text(error);
        return new ImportErrorResponse(
                error.row(),
                position < 0 ? null : letters(position),
                position < 0 ? null : entered.columnHeadings[position],
                error.code(),
                error.typed(),
                text.vi(),
                text.en());
    }

    Label text(Recorded error) {
        CellFault fault = CellFault.ofCode(error.code());
        Label text = fault.text(error.hint() == null ? "" : error.hint());
        if (fault != CellFault.UNKNOWN_UNIT || error.typed() == null || error.hint() == null) {
            return text;
        }
        String heirs = units.heirs(meant(error.typed()), LocalDate.parse(error.hint()));
        return heirs.isEmpty()
                ? text
                : new Label(
                        text.vi() + " Nay là " + heirs + ".", text.en() + " Its territory is now in " + heirs + ".");
    }

    /** As {@code unit_code_meant} in the schema: a number has lost the zero with which a commune's code begins. */
    private static String meant(String typed) {
        return typed.matches("[0-9]{4}") ? "0" + typed : typed;
    }

    /** A, B … Z, AA … as spreadsheets name their columns. */
    static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
