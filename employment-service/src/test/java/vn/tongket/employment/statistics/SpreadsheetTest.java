package vn.tongket.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SpreadsheetTest {
    private static final String STATISTICS = "/api/v1/employment/statistics/jobs?year=2024&groupBy=channel";

    @BeforeEach
    void aReport() {
        approved("180", "2024-01", line("IN-LOAN", "female", 10), abroad("JP", "male", 5));
    }

    @Test
    void isJsonUnlessAskedOtherwise() {
        as("anyone").get(STATISTICS).then().contentType("application/json").body("total.persons", equalTo(15));
        as("anyone").accept("*/*").get(STATISTICS).then().contentType("application/json");
    }

    @Test
    void comesAsCsvThatExcelReadsAsUtf8() {
        byte[] csv = as("anyone")
                .accept("text/csv")
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFMã kênh,Kênh,Số người trong kỳ,Luỹ kế từ đầu năm,Cùng kỳ năm trước,\"Tăng, giảm\",% so cùng kỳ,Kế hoạch năm,% kế hoạch,Ghi chú",
                        "ABROAD,Đi làm việc ở nước ngoài theo hợp đồng,5,5,0,5,,,,",
                        "IN-PROVINCE,Việc làm trong tỉnh,10,10,0,10,,,,",
                        ",Tổng số,15,15,0,15,,,,");
    }

    /** A town of June and a commune of July bear the code 06529. */
    @Test
    void tellsBearersOfOneCodeApartByTheirFirstDays() {
        approved("06529", "2025-06", line("IN-LOAN", null, 10));
        approved("06529", "2025-07", line("IN-LOAN", null, 20));
        String csv = as("anyone")
                .accept("text/csv")
                .get(Statistics.PATH + "year=2025&depth=2&groupBy=unit,channel")
                .asString();
        List<String> lines = csv.strip().lines().toList();
        assertThat(lines.get(0)).contains("Mã đơn vị,Đơn vị từ ngày,Đơn vị,Mã kênh,Kênh,");
        assertThat(lines.get(1)).startsWith("06529,2020-01-01,Thị trấn Lộc Bình,IN-PROVINCE,Việc làm trong tỉnh,10,");
        assertThat(lines.get(2)).startsWith("06529,2025-07-01,Xã Lộc Bình,IN-PROVINCE,Việc làm trong tỉnh,20,");
        assertThat(lines.get(lines.size() - 1)).startsWith(",,Tổng số,,,30,");
    }

    /** Kiên Mộc (06625) was divided on 1 July 2025, and nothing says how. */
    @Test
    void saysWhomItCouldNotCount() {
        approved("06625", "2025-06", line("ABROAD", null, 10));
        String csv = as("anyone")
                .accept("text/csv")
                .get(Statistics.PATH + "year=2025&unit=06637&boundaries=2025-07-01&allocation=population&groupBy=none")
                .asString();
        assertThat(csv.strip().lines().toList().get(1))
                .startsWith("0,0,")
                .contains("chưa tính 10 người (luỹ kế 10, cùng kỳ 0)");
    }

    @Test
    void comesAsXlsxWithNumbers() throws IOException {
        byte[] xlsx = as("anyone")
                .accept(Spreadsheets.XLSX)
                .header("Accept-Language", "en")
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .contentType(startsWith(Spreadsheets.XLSX))
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Channel");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("Jobs in the province");
            assertThat(rows.get(3).getCellAsNumber(2))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("15"));
        }
    }

    @Test
    void runsNoFormulaThatSomebodyHidInAName() {
        byte[] csv = Spreadsheets.csv(new SheetTable("t", List.of("a"), List.of(List.of("=1+1"), List.of("-2"))));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=1+1", "'-2");
    }

    @Test
    void isRefusedInAnyOtherForm() {
        as("anyone").accept("application/pdf").get(STATISTICS).then().statusCode(406);
    }

    @Test
    void alsoTellsWhichReportsThereAre() {
        String csv = as("anyone")
                .accept("text/csv")
                .get("/api/v1/employment/statistics/availability?from=2024-01&to=2024-01&unit=180")
                .asString();
        assertThat(csv).contains("Mã đơn vị,Đơn vị từ ngày,Đơn vị,", "180,2020-01-01,Huyện Tràng Định,1,1,1,,100.00,");
        assertThat(csv.strip().lines().toList().get(2)).startsWith(",,Tổng số,1,1,1,");
    }
}
