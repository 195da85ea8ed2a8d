package vn.tongket.employment.intake;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends files as an officer would. */
public final class Imports {
    static final String PATH = "/api/v1/employment/job-report-imports";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String HEADER = "Mã đơn vị,Kỳ,Kênh,Giới tính,Nước đến,Ngành,Số người,Ghi chú";

    /** The districts of 2024, sixteen months of which make more cells than are answered at once. */
    static final List<String> DISTRICTS =
            List.of("178", "180", "181", "182", "183", "184", "185", "186", "187", "188", "189");

    private Imports() {}

    static String csv(String... rows) {
        return Stream.concat(Stream.of(HEADER), Stream.of(rows)).collect(Collectors.joining("\r\n"));
    }

    public static Response send(RequestSpecification by, String csv) {
        return by.contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    public static Response send(String csv) {
        return send(reporter(), csv);
    }

    static Response sendWorkbook(RequestSpecification by, byte[] workbook) {
        return by.contentType(XLSX).body(workbook).post(PATH);
    }

    static RequestSpecification reporter() {
        return as("reporter-1", "reporter");
    }

    /** A file of so many different cells, all of them good: district × month × country × sex. */
    static String cells(int count) {
        List<String> countries = List.of("JP", "KR", "TW", "DE", "RO", "HU", "PL", "SG", "MY", "SK");
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int report = i / 20;
                    int month = report / DISTRICTS.size();
                    return "%s,%d-%02d,ABROAD,%s,%s,,%d,"
                            .formatted(
                                    DISTRICTS.get(report % DISTRICTS.size()),
                                    2021 + month / 12,
                                    1 + month % 12,
                                    i % 2 == 0 ? "Nam" : "Nữ",
                                    countries.get(i % 20 / 2),
                                    1 + i % 7);
                })
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }
}
