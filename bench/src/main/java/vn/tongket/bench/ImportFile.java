package vn.tongket.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;

/** 100,000 cells: 50 communes of Lạng Sơn, 16 months from July 2025, 125 cells each. */
final class ImportFile {
    static final int CELLS = 100_000;

    private static final List<String> HEADINGS =
            List.of("Mã đơn vị", "Kỳ", "Loại kỳ", "Kênh", "Giới tính", "Nước đến", "Số người");
    private static final YearMonth FIRST = YearMonth.of(2025, 7);
    private static final int UNITS = 50;
    private static final int MONTHS = 16;
    private static final int COUNTRIES = 60;

    private final String calendar;

    ImportFile(String calendar) {
        this.calendar = calendar;
    }

    Path csv(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        rows(row -> text.append(String.join(",", row)).append('\n'));
        return Files.writeString(folder.resolve("import.csv"), text);
    }

    Path xlsx(Path folder) throws IOException {
        Path file = folder.resolve("import.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Báo cáo");
            write(sheet, 0, HEADINGS);
            int[] line = {1};
            rows(row -> write(sheet, line[0]++, row));
        }
        return file;
    }

    private static void write(Worksheet sheet, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (line > 0 && column == row.size() - 1) {
                sheet.value(line, column, Integer.parseInt(row.get(column)));
            } else {
                sheet.value(line, column, row.get(column));
            }
        }
    }

    private void rows(Consumer<List<String>> writer) {
        List<String> countries = Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals("VN"))
                .limit(COUNTRIES)
                .toList();
        List<AdministrativeUnit> communes = AdministrativeUnits.bundled().children("20", LocalDate.of(2025, 7, 1));
        for (AdministrativeUnit commune : communes.subList(0, UNITS)) {
            for (int month = 0; month < MONTHS; month++) {
                String period = FIRST.plusMonths(month).toString();
                for (String sex : List.of("female", "male")) {
                    countries.forEach(country -> writer.accept(row(commune, period, "ABROAD", sex, country)));
                    writer.accept(row(commune, period, "IN-ENTERPRISE", sex, ""));
                    writer.accept(row(commune, period, "IN-LOAN", sex, ""));
                }
                writer.accept(row(commune, period, "OUT-PROVINCE", "female", ""));
            }
        }
    }

    private List<String> row(AdministrativeUnit commune, String period, String channel, String sex, String country) {
        return List.of(commune.code(), period, calendar, channel, sex, country, String.valueOf(1 + country.length()));
    }
}
