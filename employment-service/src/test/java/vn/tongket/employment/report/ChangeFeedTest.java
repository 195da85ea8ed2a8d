package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A system that copies the reports and asks again and again what has changed. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ChangeFeedTest {
    @Inject
    DataSource database;

    private String seen = "2000-01-01T00:00:00Z";

    @Test
    void missesNoReportWhoseTransactionCommitsLate() throws SQLException {
        String late = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        String early = enter("181", "2024-03", line("ABROAD", null, 1)).path("id");
        poll();
        CompletableFuture<Response> held;
        String tag = etag(late);
        try (OtherRequest other = new OtherRequest(database)) {
            other.take("select from job_reports where id = '" + late + "' for update");
            held = CompletableFuture.supplyAsync(() -> replace(late, "180", tag));
            other.awaitWaiting(1);
            // Begun after the one that is held up, and committed before it
            replace(early, "181", etag(early)).then().statusCode(200);
            assertThat(poll()).containsExactly(early);
        }
        held.join().then().statusCode(200);

        assertThat(poll()).containsExactly(late);
        assertThat(poll()).isEmpty();
    }

    @Test
    void seesEveryChangeOnceAndInOrderHoweverSmallThePages() {
        List<String> units = List.of("180", "181", "182", "183", "184");
        List<String> ids = units.stream()
                .map(unit -> enter(unit, "2024-03", line("ABROAD", null, 1)).<String>path("id"))
                .toList();
        assertThat(poll()).containsExactlyElementsOf(ids);
        replace(ids.get(1), "181", etag(ids.get(1)));
        assertThat(poll()).containsExactly(ids.get(1));
    }

    @Test
    void learnsThatADraftWasDeleted() {
        String id = enter("180", "2024-03").path("id");
        poll();
        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        as("copier", "system")
                .queryParam("updatedAfter", seen)
                .get(PATH)
                .then()
                .body("items.id", contains(id))
                .body("items.status", contains("deleted"));
        as("anyone").get(PATH).then().body("items", empty());
        enter("180", "2024-03").then().statusCode(201);
    }

    /** As whoever begins with all reports, and keeps nothing but the link. */
    @Test
    void learnsByItsLinkAloneThatADraftWasDeleted() {
        String id = enter("180", "2024-03").path("id");
        JsonPath all = follow(PATH);
        assertThat(all.getList("items.id")).containsExactly(id);
        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        JsonPath changed = follow(all.getString("resume"));
        assertThat(changed.getList("items.id")).containsExactly(id);
        assertThat(changed.getList("items.status")).containsExactly("deleted");
    }

    @Test
    void neverGoesBackInTimeWhenManyWriteAtOnce() {
        List<String> units = List.of("178", "180", "181", "182", "183", "184", "185", "186");
        List<CompletableFuture<Response>> writers = units.stream()
                .map(unit -> CompletableFuture.supplyAsync(() -> enter(unit, "2024-03", line("ABROAD", null, 1))))
                .toList();
        Set<String> copied = new HashSet<>();
        while (copied.size() < units.size() && writers.stream().anyMatch(writer -> !writer.isDone())) {
            copied.addAll(poll());
        }
        writers.forEach(CompletableFuture::join);
        copied.addAll(poll());
        assertThat(copied).hasSameSizeAs(units);
    }

    /** All of them change at one time. */
    @Test
    void goesOnInTheMidstOfALockedYear() {
        List<String> units = List.of("180", "181", "182", "183", "184");
        List<String> ids = units.stream()
                .map(unit -> approved(unit, "2024-03", line("ABROAD", null, 1)))
                .toList();
        poll();
        lockYear(2024).then().statusCode(200);

        JsonPath first = as("copier", "system")
                .queryParam("updatedAfter", seen)
                .queryParam("limit", 2)
                .get(PATH)
                .jsonPath();
        List<String> copied = new ArrayList<>(first.getList("items.id"));
        assertThat(copied).hasSize(2);
        // The link is kept overnight, and nothing else
        JsonPath second = follow(first.getString("resume"));
        copied.addAll(second.getList("items.id"));
        JsonPath third = follow(second.getString("resume"));
        copied.addAll(third.getList("items.id"));
        assertThat(copied).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(third.getString("next")).isNull();

        JsonPath nothing = follow(third.getString("resume"));
        assertThat(nothing.getList("items")).isEmpty();
        String late = enter("180", "2025-03").path("id");
        assertThat(follow(nothing.getString("resume")).getList("items.id")).containsExactly(late);
    }

    /** The link is encoded already. */
    private static JsonPath follow(String link) {
        return as("copier", "system").urlEncodingEnabled(false).get(link).jsonPath();
    }

    /** Ids of what changed since the last time, read page by page. */
    private List<String> poll() {
        List<String> ids = new ArrayList<>();
        JsonPath page = as("copier", "system")
                .queryParam("updatedAfter", seen)
                .queryParam("limit", 2)
                .get(PATH)
                .jsonPath();
        while (true) {
            ids.addAll(page.getList("items.id"));
            List<String> times = page.getList("items.updatedAt");
            if (!times.isEmpty()) {
                seen = times.get(times.size() - 1);
            }
            if (page.getString("next") == null) {
                return ids;
            }
            page = follow(page.getString("next"));
        }
    }

    private static Response replace(String id, String unit, String tag) {
        return as("reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body(unit, "2024-03", line("ABROAD", null, 7)))
                .put(PATH + "/" + id);
    }
}
