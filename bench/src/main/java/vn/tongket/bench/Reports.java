package vn.tongket.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;

/**
 * Ten years of monthly reports of 260 units with 60 lines each, always the same: 31,200 approved reports, 1,872,000 lines.
 * Lạng Sơn has 211 districts and communes in 2024; the rest are its neighbour's, whom a view by unit leaves out.
 */
final class Reports {
    static final int FIRST_YEAR = 2015;
    static final int YEARS = 10;
    private static final int UNITS = 260;
    private static final long SEED = 20250701;

    private static final List<String> CHANNELS =
            List.of("IN-ENTERPRISE", "IN-VOCATIONAL", "IN-SOCIOECONOMIC", "IN-LOAN", "OUT-PROVINCE");
    private static final List<String> SECTORS = List.of("A", "C", "F", "G", "I");
    private static final List<String> COUNTRIES = List.of("JP", "KR", "TW", "CN", "HU");
    private static final List<String> SEXES = List.of("FEMALE", "MALE");

    private static final String COPY_REPORTS =
            """
            copy job_reports (id, province_code, unit_code, unit_since, unit_path, period, calendar, period_year,
                period_month, period_from, period_to, status, provenance, entered_by, submitted_by, submitted_at,
                first_submitted_at, approved_by, approved_at, changed_by, created_at, updated_at, version) from stdin with (format csv)""";

    private static final String COPY_LINES =
            """
            copy job_report_lines (job_report_id, province_code, calendar, period_number, unit_code, unit_since, status,
                channel, sex, destination, sector, persons, recorded_by, recorded_at) from stdin with (format csv)""";

    private final Random random = new Random(SEED);
    private final StringBuilder reports = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();

    static void load(Connection database) throws SQLException, IOException {
        Reports generator = new Reports();
        database.setAutoCommit(false);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            generator.load(database, year);
        }
        database.setAutoCommit(true);
        database.createStatement().execute("vacuum analyze");
    }

    private void load(Connection database, int year) throws SQLException, IOException {
        reports.setLength(0);
        lines.setLength(0);
        for (AdministrativeUnit unit : units()) {
            for (int month = 1; month <= 12; month++) {
                write(unit, YearMonth.of(year, month));
            }
        }
        var copy = database.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn(COPY_REPORTS, new StringReader(reports.toString()));
        copy.copyIn(COPY_LINES, new StringReader(lines.toString()));
        database.commit();
    }

    private static List<AdministrativeUnit> units() {
        LocalDate day = LocalDate.of(2024, 6, 30);
        AdministrativeUnits directory = AdministrativeUnits.bundled();
        return Stream.of("20", "04")
                .flatMap(province -> directory.subtree(province, day).stream())
                .filter(unit -> unit.parentCode() != null)
                .limit(UNITS)
                .toList();
    }

    private void write(AdministrativeUnit unit, YearMonth month) {
        UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
        String time = month.atEndOfMonth() + "T10:00:00Z";
        reports.append(
                "%s,20,%s,%s,\"{%s,20}\",%s,CALENDAR_YEAR,%d,%d,%s,%s,APPROVED,ILLUSTRATIVE,a,a,%s,%s,b,%s,b,%s,%s,0%n"
                        .formatted(
                                id,
                                unit.code(),
                                unit.validFrom(),
                                unit.code(),
                                month,
                                month.getYear(),
                                month.getMonthValue(),
                                month.atDay(1),
                                month.atEndOfMonth(),
                                time,
                                time,
                                time,
                                time,
                                time));
        String report = "%s,20,CALENDAR_YEAR,%d,%s,%s,APPROVED"
                .formatted(id, month.getYear() * 100 + month.getMonthValue(), unit.code(), unit.validFrom());
        for (String sex : SEXES) {
            for (String channel : CHANNELS) {
                SECTORS.forEach(sector -> line(report, channel + "," + sex + ",," + sector, time));
            }
            COUNTRIES.forEach(country -> line(report, "ABROAD," + sex + "," + country + ",", time));
        }
    }

    private void line(String report, String key, String time) {
        lines.append(report)
                .append(',')
                .append(key)
                .append(',')
                .append(random.nextInt(10))
                .append(",a,")
                .append(time)
                .append('\n');
    }
}
