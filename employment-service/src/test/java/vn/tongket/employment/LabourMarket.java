package vn.tongket.employment;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Drives the indicators of the labour market as a specialist would. */
public final class LabourMarket {
    public static final String PATH = "/api/v1/employment/labour-market-indicators";
    public static final String HEADER = "indicator,year,unit,reading,value,source,surveyDate\n";

    private LabourMarket() {}

    /** A body with overridable parts. */
    public static Map<String, Object> value(String value) {
        return new TreeMap<>(Map.of(
                "value", new BigDecimal(value), "source", "Điều tra lao động việc làm", "surveyDate", "2024-12-31"));
    }

    /** @param path such as {@code EMP-UNEMPLOYMENT-RATE/2024?unit=20} */
    public static Response set(RequestSpecification by, String path, String ifMatch, Map<String, Object> body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.contentType(ContentType.JSON).body(body).put(PATH + "/" + path);
    }

    /** Sets a value with the version that it has on record, if any. */
    public static Response set(String path, Map<String, Object> body) {
        return set(as("specialist-1", "specialist"), path, get(path).header("ETag"), body);
    }

    public static Response get(String path) {
        return as("anyone").get(PATH + "/" + path);
    }

    /** Imports rows below the usual header. */
    public static Response importRows(String options, String... rows) {
        return importFile(options, HEADER + String.join("\n", rows) + "\n");
    }

    public static Response importFile(String options, String csv) {
        return as("specialist-1", "specialist")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/imports" + options);
    }
}
