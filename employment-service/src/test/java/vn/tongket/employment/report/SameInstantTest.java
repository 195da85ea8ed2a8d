package vn.tongket.employment.report;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tongket.employment.intake.Imports;
import vn.tongket.kit.test.TestGateway;

/** Requests that come at the same instant. They wait for each other in one order: year, reports, audit chain. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
@Timeout(60)
class SameInstantTest {
    private static final String YEAR = "select pg_advisory_xact_lock%s(hashtext('year:CALENDAR_YEAR'), 2024)";
    private static final String AUDIT_CHAIN = "select pg_advisory_xact_lock(hashtext('audit_events'))";
    private static final String REPORT = "select from job_reports where id = '%s' for %s nowait";

    @Inject
    DataSource database;

    @Test
    void closeAYearAndReopenALineOfIt() throws Exception {
        String id = approved("180", "2024-03", line("ABROAD", null, 3));
        CompletableFuture<Response> closing;
        CompletableFuture<Response> reopening;
        try (OtherRequest anImport = new OtherRequest(database).take(YEAR.formatted("_shared"))) {
            closing = supplyAsync(() -> lockYear(2024));
            anImport.awaitWaiting(1);
            reopening = reopen(id);
            anImport.awaitWaiting(2);
        }
        closing.join().then().statusCode(200).body("lockedReports", equalTo(1));
        // The closing came first, and the report is no longer what the specialist saw
        reopening.join().then().statusCode(412);
    }

    @Test
    void openAYearAndReopenALineOfIt() throws Exception {
        String id = approved("180", "2024-03", line("ABROAD", null, 3));
        lockYear(2024).then().statusCode(200);
        CompletableFuture<Response> opening;
        CompletableFuture<Response> reopening;
        try (OtherRequest anImport = new OtherRequest(database).take(YEAR.formatted("_shared"))) {
            opening = supplyAsync(() -> as("approver-1", "approver")
                    .contentType(ContentType.JSON)
                    .body(Map.of("reason", "Sai số liệu"))
                    .post("/api/v1/employment/locked-years/2024/opening"));
            anImport.awaitWaiting(1);
            reopening = reopen(id);
            anImport.awaitWaiting(2);
        }
        opening.join().then().statusCode(204);
        reopening.join().then().statusCode(412);
    }

    @Test
    void holdNoReportWhileAnImportWaitsForAYear() throws Exception {
        String id = enter("180", "2024-03", line("ABROAD", null, 3)).path("id");
        CompletableFuture<Response> sent;
        try (OtherRequest closing = new OtherRequest(database).take(YEAR.formatted(""))) {
            sent = supplyAsync(() -> Imports.send(Imports.HEADER + "\n180,2024-03,ABROAD,,,,4,\n"));
            closing.awaitWaiting(1);
            closing.take(REPORT.formatted(id, "update"));
        }
        sent.join().then().statusCode(200).body("counts.updated", equalTo(1));
    }

    /** Whoever writes a message has the audit chain, and then needs the report to stay there. */
    @Test
    void leaveAReportToAMessageWhileAnImportWaitsForTheAuditChain() throws Exception {
        String id = enter("180", "2024-03", line("ABROAD", null, 3)).path("id");
        CompletableFuture<Response> sent;
        try (OtherRequest message = new OtherRequest(database).take(AUDIT_CHAIN)) {
            sent = supplyAsync(() -> Imports.send(Imports.HEADER + "\n180,2024-03,ABROAD,,,,4,\n"));
            message.awaitWaiting(1);
            message.take(REPORT.formatted(id, "key share"));
        }
        sent.join().then().statusCode(200).body("counts.updated", equalTo(1));
    }

    @Test
    void tellTheSecondOfTwoEditors() throws Exception {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        String seenByBoth = etag(id);
        List<CompletableFuture<Response>> editors;
        try (OtherRequest first = new OtherRequest(database).take(REPORT.formatted(id, "update"))) {
            editors = Stream.of(5, 7)
                    .map(persons -> supplyAsync(() -> as("reporter-1", "reporter")
                            .contentType(ContentType.JSON)
                            .header("If-Match", seenByBoth)
                            .body(body("180", "2024-03", line("ABROAD", null, persons)))
                            .put(PATH + "/" + id)))
                    .toList();
            first.awaitWaiting(2);
        }
        assertThat(editors).extracting(editor -> editor.join().statusCode()).containsExactlyInAnyOrder(200, 412);
        as("anyone").get(PATH + "/" + id).then().body("version", equalTo(1));
    }

    @Test
    void actOnceForOneKey() {
        List<CompletableFuture<String>> presses = IntStream.range(0, 8)
                .mapToObj(i -> supplyAsync(() -> enter(
                                as("reporter-1", "reporter").header("Idempotency-Key", "one-press-of-a-button"),
                                body("180", "2024-03", line("ABROAD", null, 1)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")))
                .toList();
        assertThat(presses)
                .extracting(CompletableFuture::join)
                .containsOnly(presses.get(0).join());
        as("anyone").get(PATH).then().body("items", hasSize(1));
    }

    private static CompletableFuture<Response> reopen(String id) {
        String line = lineOf(id, "ABROAD");
        String seen = etag(id);
        return supplyAsync(() -> as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of(
                        "reason",
                        "Thiếu",
                        "until",
                        Instant.now().plusSeconds(600).toString()))
                .post(PATH + "/" + id + "/lines/" + line + "/reopening"));
    }
}
