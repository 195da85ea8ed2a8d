package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.sendWorkbook;
import static vn.tongket.employment.intake.Workbooks.plain;
import static vn.tongket.employment.intake.Workbooks.row;
import static vn.tongket.employment.intake.Workbooks.text;
import static vn.tongket.employment.intake.Workbooks.zip;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class WorkbookImportTest {
    private static final String TEMPLATE = Imports.PATH + "/template";

    @Test
    void takesNumbersThatAreStoredAndNumbersThatAreTyped() {
        byte[] workbook = Workbooks.of(sheet -> {
            row(sheet, 1, "180", "2024-03", "ABROAD", "Nam", null, "Ghi chú");
            sheet.value(1, 4, 12);
            row(sheet, 3, "180", "2024-03", "ABROAD", "Nữ", "1.234");
        });
        sendWorkbook(reporter(), workbook).then().statusCode(200).body("counts.created", equalTo(2));
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(1246));
    }

    @Test
    void givesACommuneBackTheZeroThatASpreadsheetTook() {
        byte[] workbook = Workbooks.of(sheet -> {
            row(sheet, 1, null, "2025-08", "ABROAD");
            sheet.value(1, 0, 5977);
            sheet.value(1, 4, 1);
        });
        sendWorkbook(reporter(), workbook).then().statusCode(200);
        as("anyone").get(JobReports.PATH).then().body("items.unit.code", contains("05977"));
    }

    @Test
    void namesFractionsFormulasAndPeriodsThatBecameDates() {
        byte[] workbook = Workbooks.of(sheet -> {
            row(sheet, 1, "180", "2024-03", "ABROAD", "Nam");
            sheet.value(1, 4, 1.5);
            row(sheet, 2, "180", "2024-03", "ABROAD", "Nữ");
            sheet.formula(2, 4, "SUM(1,2)");
            row(sheet, 3, "180", null, "ABROAD", null);
            sheet.value(3, 1, 45352);
            sheet.value(3, 4, 1);
        });
        sendWorkbook(reporter(), workbook)
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 2, column E", "row 3, column E", "row 4, column B"))
                .body("errors.code", contains("not-whole-number", "formula", "bad-period"));
    }

    @Test
    void refusesHeadCountsThatBecameDatesAndTakesOtherFormats() {
        byte[] workbook = Workbooks.of(sheet -> {
            Map<Integer, String> formats =
                    Map.of(1, "d-mmm", 2, "[$-42A]dd/mm/yyyy;@", 3, "#,##0\\ \"mẫu\";[Red]-#,##0", 4, "General");
            formats.forEach((row, format) -> {
                row(sheet, row, "180", "2024-03", row < 3 ? "ABROAD" : "IN-LOAN", row % 2 == 0 ? "Nam" : "Nữ");
                sheet.value(row, 4, 12 + row);
                sheet.style(row, 4).format(format).set();
            });
        });
        sendWorkbook(reporter().queryParam("mode", "best-effort"), workbook)
                .then()
                .statusCode(200)
                .body("errors.row", contains(2, 3))
                .body("errors.code", contains("date", "date"));
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(15 + 16));
    }

    @Test
    void takesPlainStringsForWhatTheySayAndNotForFormulas() {
        byte[] workbook = Workbooks.ofXml(
                plain("Mã đơn vị", "Kỳ", "Kênh", "Số người", "Ghi chú"),
                plain("180", "2024-03", "ABROAD", "1.234", "Khu CN"),
                "<c t=\"str\"><f>A2</f><v>180</v></c>" + plain("2024-03", "IN-LOAN", "1"));
        sendWorkbook(reporter().queryParam("mode", "best-effort"), workbook)
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("errors.code", contains("formula"))
                .body("errors[0].value", equalTo("=A2"));
        as("anyone")
                .get(JobReports.PATH)
                .then()
                .body("items[0].total", equalTo(1234))
                .body("items[0].lines.note", contains("Khu CN"));
    }

    @Test
    void takesTrueForNoHeadCount() {
        byte[] workbook = Workbooks.of(sheet -> {
            row(sheet, 1, "180", "2024-03", "ABROAD", "Nam");
            sheet.value(1, 4, true);
        });
        sendWorkbook(reporter(), workbook)
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 2, column E"))
                .body("errors.code", contains("not-whole-number"));
    }

    @Test
    void refusesMacrosBombsAndDocumentTypes() {
        unsafe(zip(Map.of("xl/vbaProject.bin", new byte[10])));
        unsafe(zip(Map.of("xl/worksheets/sheet1.xml", new byte[16 << 20])));
        unsafe(zip(Map.of("xl/sharedStrings.xml", text("<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><sst>&lol;</sst>"))));
        unsafe(zip(java.util.stream.IntStream.rangeClosed(0, 500)
                .boxed()
                .collect(Collectors.toMap(i -> "xl/media/" + i, i -> new byte[0]))));
    }

    @Test
    void refusesSheetsThatTakeAllMemoryThoughTheyAreSmall() {
        unsafe(Workbooks.ofXml("<c r=\"ZZZZZZ1\"><v>1</v></c>"));
        unreadable(Workbooks.ofXml(plain("x".repeat(32_768))));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        unreadable(text("not a zip"));
        unreadable(zip(Map.of("readme.txt", text("no workbook"))));
        unreadable(zip(Map.of(
                "[Content_Types].xml", text("<Types/>"),
                "xl/workbook.xml", text("<workbook><sheets><sheet"))));
    }

    @Test
    void namesTheOtherSheetsWithFiguresRatherThanLeavingThemOut() {
        byte[] workbook = Workbooks.ofSheets(months -> {
            for (int month = 1; month <= 3; month++) {
                Worksheet sheet = months.newWorksheet("T" + month);
                row(sheet, month - 1, "Kỳ", "SỐ NGƯỜI", "Kênh", "Mã đơn vị");
                row(sheet, month, "2024-0" + month, "1", "ABROAD", "180");
            }
        });
        sendWorkbook(reporter(), workbook)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-unreadable"))
                .body("translations.vi.detail", containsString("tiêu đề cột: T2, T3. Gộp"))
                .body("translations.en.detail", containsString("too: T2, T3. Put"));
        as("anyone").get(JobReports.PATH).then().body("items", empty());
    }

    @Test
    void putsOneShortLineAboutSheetsIntoTheLog() {
        byte[] workbook = Workbooks.ofSheets(sheets -> {
            for (int i = 0; i < 20; i++) {
                row(sheets.newWorksheet("Tháng\n" + i), 0, "Mã đơn vị", "Kỳ", "Kênh", "Số người");
            }
        });
        sendWorkbook(reporter(), workbook)
                .then()
                .statusCode(422)
                .body("translations.en.detail", containsString("Tháng 1, "))
                .body("translations.en.detail", containsString("Tháng 12, …. Put"))
                .body("translations.en.detail", not(containsString("Tháng 13")));
    }

    @Test
    void readsPastSheetsThatHoldNoFigures() {
        byte[] workbook = Workbooks.ofSheets(sheets -> {
            Worksheet figures = sheets.newWorksheet("Số liệu");
            row(figures, 0, "Mã đơn vị", "Kỳ", "Kênh", "Số người");
            row(figures, 1, "180", "2024-03", "ABROAD", "1");
            sheets.newWorksheet("Trống");
            row(sheets.newWorksheet("Tổng hợp"), 0, "Kỳ", "Kênh", "Số người");
            row(sheets.newWorksheet("Thư"), 0, "Kính gửi", "Mã đơn vị", "x".repeat(32_767));
            Worksheet before = sheets.newWorksheet("Cũ");
            row(before, 0, "Mã đơn vị", "Kỳ", "Kênh", "Số người");
            before.setVisibilityState(VisibilityState.HIDDEN);
        });
        sendWorkbook(reporter(), workbook).then().statusCode(200).body("counts.created", equalTo(1));
    }

    @Test
    void refusesOtherMediaTypes() {
        reporter()
                .contentType("application/pdf")
                .body(text("x"))
                .post(Imports.PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void offersATemplateThatIsImportedAsItIsOnceItIsFilledIn() throws IOException {
        JobReports.enter(
                "180", "2024-02", JobReports.abroad("JP", "male", 5), JobReports.line("IN-ENTERPRISE", "female", 6));
        byte[] template = reporter()
                .get(TEMPLATE + "?unit=180&period=2024-03")
                .then()
                .statusCode(200)
                .contentType(Imports.XLSX)
                .header("Content-Disposition", equalTo("attachment; filename=\"viec-lam-180-2024-03.xlsx\""))
                .extract()
                .asByteArray();
        List<List<String>> rows = rows(template);
        assertThat(rows.get(0)).containsExactly(headings());
        assertThat(rows.get(1))
                .containsSequence("180", "Huyện Tràng Định", "2024-03", "calendar-year")
                .contains("Nam", "Nhật Bản");
        byte[] filled = fill(rows);
        sendWorkbook(reporter(), filled).then().statusCode(200).body("counts.created", equalTo(2));
    }

    /** A number cell would hold 1 where somebody with American settings typed 1.000. */
    @Test
    void offersATemplateThatKeepsEveryCellAsItIsTyped() throws IOException {
        byte[] template = template("180", "2024-03");
        List<List<String>> rows = rows(template);
        List<String> styles =
                found("<c r=\"[A-J]2\" s=\"(\\d+)\"", Workbooks.part(template, "xl/worksheets/sheet1.xml"));
        String formats = Workbooks.part(template, "xl/styles.xml");
        List<String> text = found("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"", formats);
        List<String> used = found("<xf [^>]*numFmtId=\"(\\d+)\"", formats.replaceFirst("(?s).*<cellXfs", ""));
        assertThat(styles).hasSize(ImportColumn.values().length).allSatisfy(style -> assertThat(text)
                .containsExactly(used.get(Integer.parseInt(style))));
        byte[] filled = Workbooks.of(sheet -> {
            row(sheet, 0, rows.get(0).toArray(String[]::new));
            row(sheet, 1, rows.get(1).toArray(String[]::new));
            sheet.value(1, ImportColumn.PERSONS.ordinal(), "1.000");
        });
        sendWorkbook(reporter(), filled).then().statusCode(200);
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(1000));
    }

    @Test
    void offersEveryUndividedChannelToAUnitWithoutReports() {
        String template = reporter()
                .accept("text/csv")
                .get(TEMPLATE + "?unit=180&period=2024-03")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String filled = template.lines().limit(1).collect(Collectors.joining())
                + template.lines()
                        .skip(1)
                        .map(line -> "\n" + line.substring(0, line.length() - 1) + "3,")
                        .collect(Collectors.joining());
        // OUT-PROVINCE, ABROAD and the four confirmed parts of IN-PROVINCE, for men and women
        Imports.send(filled).then().statusCode(200).body("counts.created", equalTo(12));
    }

    @Test
    void offersATemplateWithTheNotesOfThePeriodAndOfNoOther() throws IOException {
        Imports.send(Imports.csv("180,2024-03,ABROAD,Nam,JP,,7,- Khu CN"));
        assertThat(rows(template("180", "2024-03")).get(1)).endsWith("", "- Khu CN");
        assertThat(rows(template("180", "2024-04")).get(1)).endsWith("", "");
    }

    @Test
    void changesNoNoteWhenATemplateIsFilledInAndSentBack() throws IOException {
        Imports.send(Imports.csv("180,2024-03,ABROAD,Nam,JP,,7,- Khu CN"));
        Imports.send(Imports.csv("180,2024-04,ABROAD,Nữ,JP,,3,"));
        sendWorkbook(reporter(), fill(rows(template("180", "2024-03"))))
                .then()
                .statusCode(200)
                .body("counts.ignored", equalTo(1));
        String csv = reporter()
                .accept("text/csv")
                .get(TEMPLATE + "?unit=180&period=2024-03")
                .asString();
        Imports.send(csv.replace(",,'- Khu CN", ",7,'- Khu CN"))
                .then()
                .statusCode(200)
                .body("counts.ignored", equalTo(1));
    }

    @Test
    void offersATemplateOnlyForTheCallersOwnUnitsAndRealPeriods() {
        asWithin(Set.of("183"), "reporter-1", "reporter")
                .get(TEMPLATE + "?unit=180&period=2024-03")
                .then()
                .statusCode(403);
        reporter().get(TEMPLATE + "?unit=180&period=2025-08").then().statusCode(422);
        reporter().get(TEMPLATE + "?unit=180").then().statusCode(400);
    }

    private static byte[] template(String unit, String period) {
        return reporter()
                .get(TEMPLATE + "?unit=" + unit + "&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> found(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String[] headings() {
        return java.util.Arrays.stream(ImportColumn.values())
                .map(ImportColumn::vi)
                .toArray(String[]::new);
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName() + " " + sheet.getVisibility()))
                    .containsExactly("Số liệu VISIBLE", "Hướng dẫn VISIBLE", "Danh mục HIDDEN");
            return read.getFirstSheet().read().stream()
                    .map(WorkbookImportTest::cells)
                    .filter(cells -> !cells.get(0).isEmpty())
                    .toList();
        }
    }

    private static List<String> cells(Row row) {
        return java.util.stream.IntStream.range(0, ImportColumn.values().length)
                .mapToObj(i -> row.hasCell(i) ? row.getCellText(i) : "")
                .toList();
    }

    private static byte[] fill(List<List<String>> rows) {
        return Workbooks.of(sheet -> {
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i, rows.get(i).toArray(String[]::new));
                if (i > 0) {
                    sheet.value(i, ImportColumn.PERSONS.ordinal(), 7);
                }
            }
        });
    }

    private static void unsafe(byte[] file) {
        refused(file, "import-unsafe");
    }

    private static void unreadable(byte[] file) {
        refused(file, "import-unreadable");
    }

    private static void refused(byte[] file, String problem) {
        sendWorkbook(reporter(), file).then().statusCode(422).body("type", equalTo("urn:tongket:problem:" + problem));
    }
}
