package vn.tongket.employment.intake;

import java.util.List;
import java.util.Locale;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.units.AdministrativeUnit;

/**
 * A file to fill in: only the head counts are missing.
 *
 * @param unit as it is called in the period
 * @param lines the unit's own, or one for each channel and sex
 */
record ImportTemplate(AdministrativeUnit unit, ReportingPeriod period, List<Line> lines, Choices choices) {

    /** What a line counts, in the words of the file; empty where it does not say. */
    record Line(String channel, String sex, String destination, String sector, String note) {}

    /** What may stand in the columns: names, or codes where a name would name several. */
    record Choices(List<String> channels, List<String> sexes, List<String> destinations, List<String> sectors) {}

    String fileName(ImportFormat format) {
        return "viec-lam-" + unit.code() + "-" + period.text() + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    /** The cells of one row, in the order of {@link ImportColumn}. */
    List<String> cells(Line line) {
        return List.of(
                unit.code(),
                unit.displayName(),
                period.text(),
                period.calendar().code(),
                line.channel(),
                line.sex(),
                line.destination(),
                line.sector(),
                "",
                line.note());
    }
}
