package vn.tongket.local.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Good cells, all of them different: districts × months of the management year, of which the sample holds nothing, × countries
 * × sexes.
 */
record ImportFile(YearMonth first, int cells) {
    static final int CELLS_PER_REPORT = 160;

    private static final List<String> HEADINGS =
            List.of("Mã đơn vị", "Kỳ", "Loại kỳ", "Kênh", "Giới tính", "Nước đến", "Số người");
    private static final List<String> DISTRICTS =
            List.of("178", "180", "181", "182", "183", "184", "185", "186", "187", "188", "189");
    private static final List<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .filter(code -> !code.equals("VN"))
            .limit(CELLS_PER_REPORT / 2)
            .toList();

    byte[] csv() {
        return Stream.concat(Stream.of(HEADINGS), rows())
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            int line = 0;
            for (List<String> row : (Iterable<List<String>>) Stream.concat(Stream.of(HEADINGS), rows())::iterator) {
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, row.get(column));
                }
                line++;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** One person in each cell. */
    private Stream<List<String>> rows() {
        return IntStream.range(0, cells).mapToObj(i -> {
            int report = i / CELLS_PER_REPORT;
            return List.of(
                    DISTRICTS.get(report % DISTRICTS.size()),
                    first.plusMonths(report / DISTRICTS.size()).toString(),
                    "management-year",
                    "ABROAD",
                    i % 2 == 0 ? "male" : "female",
                    COUNTRIES.get(i % CELLS_PER_REPORT / 2),
                    "1");
        });
    }
}
