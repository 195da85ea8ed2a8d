package vn.tongket.employment.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/** What only the libraries know (units and periods), as rows to join with: arrays of text, one element a row. */
final class DirectoryRows {
    /** Stands for "since ever" and "until further notice" in a comparison of days. */
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private DirectoryRows() {}

    /** A pair of cells that should name a period. */
    record TypedPeriod(String period, String calendar) {}

    /** Columns of typed period, typed calendar, calendar, year, month, first day, last day; two empty ones for none. */
    static String[][] ofPeriods(Collection<TypedPeriod> typed) {
        return columns(typed.stream().map(DirectoryRows::row).toList(), 7);
    }

    private static String[] row(TypedPeriod typed) {
        Optional<ReportingCalendar> calendar = typed.calendar() == null
                ? Optional.of(ReportingCalendar.CALENDAR_YEAR)
                : Arrays.stream(ReportingCalendar.values())
                        .filter(known -> known.code().equals(typed.calendar()))
                        .findFirst();
        Optional<ReportingPeriod> period = calendar.flatMap(known -> ReportingPeriod.read(typed.period(), known));
        return new String[] {
            typed.period(),
            typed.calendar() == null ? "" : typed.calendar(),
            calendar.map(Enum::name).orElse(null),
            period.map(p -> String.valueOf(p.year())).orElse(null),
            period.map(ReportingPeriod::month).map(String::valueOf).orElse(null),
            period.map(p -> p.from().toString()).orElse(null),
            period.map(p -> p.to().toString()).orElse(null)
        };
    }

    /** Columns of code, first and last day of validity, first day as recorded, codes of the unit and all above it, in scope. */
    static String[][] ofUnits(Collection<String> codes, UnitDirectory directory, UnitScope scope) {
        List<String[]> rows = new ArrayList<>();
        for (String code : codes) {
            for (AdministrativeUnit version : directory.all().versions(code)) {
                List<String> lineage = directory.lineage(code, version.validFrom());
                if (lineage.contains(directory.province())) {
                    rows.add(row(version, lineage, scope));
                }
            }
        }
        return columns(rows, 6);
    }

    private static String[] row(AdministrativeUnit version, List<String> lineage, UnitScope scope) {
        LocalDate until = version.validTo() == null ? NEVER : version.validTo().minusDays(1);
        return new String[] {
            version.code(),
            (version.isFloor() ? ALWAYS : version.validFrom()).toString(),
            until.toString(),
            version.validFrom().toString(),
            String.join(",", lineage),
            String.valueOf(scope.reaches(version.key()))
        };
    }

    private static String[][] columns(List<String[]> rows, int width) {
        String[][] columns = new String[width][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < width; column++) {
                columns[column][i] = rows.get(i)[column];
            }
        }
        return columns;
    }
}
