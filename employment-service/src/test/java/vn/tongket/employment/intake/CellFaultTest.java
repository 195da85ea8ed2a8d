package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.intake.Imports.send;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** Everything that can be wrong with a cell, in the third row of a file whose second is good. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class CellFaultTest {
    private static final String GOOD = "180,2024-03,ABROAD,,,,1,,\n";
    private static final String LONG_NOTE = "x".repeat(501);
    private static final String AGRICULTURE = "Nông nghiệp, lâm nghiệp và thuỷ sản";

    /**
     * A row and what is said about it.
     *
     * @param row in the columns A to I
     * @param vi a part of what is said in Vietnamese
     */
    record Example(String code, String column, String row, String value, String vi, String en) {
        @Override
        public String toString() {
            return code + " in column " + column;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(structure(), unitsAndPeriods(), words(), sectors(), numbers(), linesAndNotes())
                .flatMap(part -> part);
    }

    private static Stream<Example> structure() {
        return Stream.of(
                new Example("missing-value", "A", ",2024-03,ABROAD,,,,1,,", null, "hãy điền", "fill it in"),
                new Example("missing-value", "B", "183,,ABROAD,,,,1,,", null, "hãy điền", "fill it in"),
                new Example("missing-value", "C", "183,2024-03,,,,,1,,", null, "hãy điền", "fill it in"),
                new Example("missing-value", "G", "183,2024-03,ABROAD,,,,,,", null, "hãy điền", "fill it in"),
                new Example("formula", "A", "=180+3,2024-03,ABROAD,,,,1,,", "=180+3", "Paste Values", "paste it as a"),
                new Example("formula", "G", "183,2024-03,ABROAD,,,,=1+1,,", "=1+1", "Paste Values", "paste it as a"),
                new Example("formula", "H", "183,2024-03,ABROAD,,,,1,=A1,", "=A1", "Paste Values", "paste it as a"));
    }

    private static Stream<Example> unitsAndPeriods() {
        return Stream.of(
                new Example(
                        "unknown-unit",
                        "A",
                        "183,2025-08,ABROAD,,,,1,,",
                        "183",
                        "Ngày 2025-08-31 tỉnh không có đơn vị mã này",
                        "use the code in force in the period"),
                new Example(
                        "unknown-unit",
                        "A",
                        "001,2024-03,ABROAD,,,,1,,",
                        "001",
                        "Ngày 2024-03-31 tỉnh không có đơn vị mã này",
                        "use the code in force in the period"),
                new Example(
                        "out-of-scope", "A", "185,2024-03,ABROAD,,,,1,,", "185", "bỏ dòng này", "leave the row out"),
                new Example("bad-period", "B", "183,03/2024,ABROAD,,,,1,,", "03/2024", "Kỳ viết 2024-03", "2024-03 or"),
                new Example("bad-period", "B", "183,2024-13,ABROAD,,,,1,,", "2024-13", "Kỳ viết 2024-03", "2024-03 or"),
                new Example(
                        "unknown-calendar",
                        "I",
                        "183,2024-03,ABROAD,,,,1,,quarter",
                        "quarter",
                        "hoặc để trống",
                        "or is left empty"),
                new Example(
                        "year-locked",
                        "B",
                        "183,2022-03,ABROAD,,,,1,,",
                        "2022-03",
                        "năm 2022 đã khoá",
                        "approver must"),
                new Example(
                        "report-status",
                        "B",
                        "184,2024-03,ABROAD,,,,1,,",
                        "2024-03",
                        "bản nháp hoặc bản bị trả lại",
                        "is submitted; only a draft or a returned report"));
    }

    private static Stream<Example> words() {
        return Stream.of(
                new Example(
                        "unknown-channel",
                        "C",
                        "183,2024-03,NOWHERE,,,,1,,",
                        "NOWHERE",
                        "danh sách của tệp mẫu",
                        "list"),
                new Example(
                        "unconfirmed-channel",
                        "C",
                        "183,2024-03,OTHER,,,,1,,",
                        "OTHER",
                        "Kênh OTHER chưa được tỉnh xác nhận",
                        "an administrator must confirm it"),
                new Example("unknown-sex", "D", "183,2024-03,ABROAD,x,,,1,,", "x", "Nam hoặc Nữ", "male or female"),
                new Example(
                        "destination-not-abroad",
                        "E",
                        "183,2024-03,IN-LOAN,,JP,,1,,",
                        "JP",
                        "để trống ô này hoặc sửa kênh",
                        "empty this cell or mend the channel"),
                new Example(
                        "unknown-destination",
                        "E",
                        "183,2024-03,ABROAD,,Atlantis,,1,,",
                        "Atlantis",
                        "dùng mã hai chữ (JP)",
                        "use the two-letter code (JP)"));
    }

    private static Stream<Example> sectors() {
        return Stream.of(
                new Example(
                        "unknown-sector", "F", "183,2024-03,ABROAD,,,Z9,1,,", "Z9", "dùng mã ngành", "use the code"),
                new Example(
                        "unconfirmed-sector",
                        "F",
                        "183,2024-03,ABROAD,,,C,1,,",
                        "C",
                        "(C) chưa được tỉnh xác nhận",
                        "an administrator must confirm it"),
                new Example(
                        "ambiguous-name",
                        "F",
                        "183,2024-03,ABROAD,,,\"" + AGRICULTURE + "\",1,,",
                        AGRICULTURE,
                        "hãy ghi mã",
                        "write the code"));
    }

    private static Stream<Example> numbers() {
        return Stream.of(
                new Example("date", "G", "183,2024-03,ABROAD,,,,3/4,,", "3/4", "Ô là ngày tháng", "The cell is a date"),
                new Example("not-whole-number", "G", "183,2024-03,ABROAD,,,,mười,,", "mười", "ví dụ 12", "such as 12"),
                new Example("negative-number", "G", "183,2024-03,ABROAD,,,,-5,,", "-5", "từ 0 trở lên", "0 or more"),
                new Example(
                        "number-too-large",
                        "G",
                        "183,2024-03,ABROAD,,,,1000001,,",
                        "1000001",
                        "1.000.000 một ô",
                        "1,000,000 persons at most"),
                new Example(
                        "ambiguous-number",
                        "G",
                        "183,2024-03,ABROAD,,,,\"1,234\",,",
                        "1,234",
                        "viết liền (1234)",
                        "write 1234"));
    }

    private static Stream<Example> linesAndNotes() {
        return Stream.of(new Example(
                "note-too-long",
                "H",
                "183,2024-03,ABROAD,,,,1," + LONG_NOTE + ",",
                LONG_NOTE.substring(0, 200),
                "dài nhất 500 ký tự",
                "500 characters at most"));
    }

    @BeforeEach
    void aLockedYearAndASubmittedReport() {
        JobReports.lockYear(2022).then().statusCode(200);
        String submitted = JobReports.enter("184", "2024-03", JobReports.line("ABROAD", null, 3))
                .path("id");
        JobReports.step(as("reporter-1", "reporter"), submitted, "submission")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isNamedWithItsPlaceItsValueAndTheRemedy(Example example) {
        sendBelowAGoodRow(example.row())
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("errors.code", contains(example.code()))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo(example.column()))
                .body("errors[0].value", equalTo(example.value()))
                .body("errors[0].vi", containsString(example.vi()))
                .body("errors[0].en", containsString(example.en()));
    }

    @Test
    void isNeverLeftWithoutAnExample() {
        Stream<String> inTwoRows = Stream.of(CellFault.LINE_TWICE.code());
        assertThat(Stream.concat(examples().map(Example::code), inTwoRows))
                .containsAll(
                        Arrays.stream(CellFault.values()).map(CellFault::code).toList());
    }

    /** Taking the first would be a guess. */
    @Test
    void isInBothOfTwoRowsThatSayTheSame() {
        sendBelowAGoodRow("180,2024-03,abroad,,,,2,,")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(0))
                .body("counts.refused", equalTo(2))
                .body("errors.code", contains("line-twice", "line-twice"))
                .body("errors.row", contains(2, 3))
                .body("errors.column", contains("C", "C"))
                .body("errors.value", contains("ABROAD", "abroad"))
                .body("errors[0].vi", containsString("với dòng 3; gộp lại hoặc bỏ một dòng"))
                .body("errors[1].en", containsString("as row 2; merge them or leave one out"));
        as("anyone").get(JobReports.PATH).then().body("items.findAll { it.unit.code == '180' }", hasSize(0));
    }

    @Test
    void isNamedEachTimeInARowOfSeveral() {
        sendBelowAGoodRow("183,2024-03,NOWHERE,x,,,-1,,")
                .then()
                .body("errors", hasSize(3))
                .body("counts.refused", equalTo(1));
    }

    private static Response sendBelowAGoodRow(String row) {
        return send(
                asWithin(Set.of("178", "180", "183", "184"), "reporter-1", "reporter")
                        .queryParam("mode", "best-effort"),
                Imports.HEADER + ",Loại kỳ\n" + GOOD + row);
    }
}
