package vn.tongket.employment.intake;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.language.Label;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitChange;

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
        List<AdministrativeUnit> heirs = heirs(error.typed(), LocalDate.parse(error.hint()));
        if (heirs.isEmpty()) {
            return text;
        }
        String names = heirs.stream()
                .map(unit -> unit.displayName() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
        return new Label(text.vi() + " Thay bằng: " + names + ".", text.en() + " Replaced by: " + names + ".");
    }

    /** The units that took over the territory of what the code named last. The seam for the directory's own answer. */
    private List<AdministrativeUnit> heirs(String code, LocalDate date) {
        return units.all().versions(code).stream()
                .filter(version ->
                        version.validTo() != null && !version.validTo().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(ended -> units.all().successors(ended.key()))
                .orElse(List.of())
                .stream()
                .map(UnitChange::to)
                .map(heir -> units.version(heir.code(), heir.validFrom()))
                .filter(heir -> heir.inForceOn(date))
                .toList();
    }

    /** A, B … Z, AA … as spreadsheets name their columns. */
    static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
