package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.intake.Imports.HEADER;
import static vn.tongket.employment.intake.Imports.PATH;
import static vn.tongket.employment.intake.Imports.cells;
import static vn.tongket.employment.intake.Imports.csv;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** Files that are too large to be answered at once. The test runs the worker itself, so nothing has to be waited for. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ImportJobTest {
    private static final int LARGE = 5001;

    @Inject
    ImportWorker worker;

    @Inject
    ImportStateQueries states;

    @Inject
    DataSource database;

    @Test
    void answersFiveThousandCellsAtOnceAndMakesAJobOfMore() {
        send(cells(5000)).then().statusCode(200).body("counts.created", equalTo(5000));
        String location = send(cells(LARGE))
                .then()
                .statusCode(202)
                .body("status", equalTo("queued"))
                .body("progress", equalTo(0))
                .extract()
                .header("Location");
        assertThat(worker.runNext()).isTrue();
        reporter()
                .get(location)
                .then()
                .body("status", equalTo("completed"))
                .body("progress", equalTo(100))
                .body("attempts", equalTo(1))
                .body("resumed", equalTo(false))
                .body("counts.created", equalTo(1))
                .body("counts.ignored", equalTo(5000));
        assertThat(worker.runNext()).isFalse();
    }

    @Test
    void refusesAnAtomicJobWithAnErrorAndShowsIt() {
        String id = queued(cells(LARGE) + "180,2024-03,NOWHERE,,,,1,\n");
        reporter().get(PATH + "/" + id + "/result").then().statusCode(409);
        worker.runNext();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("refused"))
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(LARGE + 2))
                .body("result", endsWith(id + "/result"));
        assertThat(reporter().get(PATH + "/" + id + "/result").asString().lines())
                .hasSize(LARGE + 2);
        as("anyone").get(JobReports.PATH).then().body("items", empty());
    }

    @Test
    void keepsToTheScopeThatTheSenderHad() {
        String id = send(asWithin(Set.of("180"), "reporter-1", "reporter"), cells(LARGE))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        worker.runNext();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("refused"))
                .body("errors", hasSize(1000))
                .body("errors[0].code", equalTo("out-of-scope"));
    }

    @Test
    void cancelsAJobThatWaits() {
        String id = queued(cells(LARGE));
        cancel(id).then().statusCode(200).body("status", equalTo("cancelled"));
        assertThat(worker.runNext()).isFalse();
        cancel(id).then().statusCode(409).body("type", equalTo("urn:tongket:problem:import-ended"));
        as("anyone").get(JobReports.PATH).then().body("items", empty());
    }

    @Test
    void stopsAJobThatRunsWhenItIsCancelled() {
        String id = queued(cells(LARGE));
        UUID claim = UUID.randomUUID();
        taken(claim);
        cancel(id).then().statusCode(200).body("status", equalTo("running"));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(states.beat(claim, 50, Clock.systemUTC().instant())).isFalse();
            states.stopped(claim, Clock.systemUTC().instant());
        });
        reporter().get(PATH + "/" + id).then().body("status", equalTo("cancelled"));
    }

    @Test
    void goesOnWhenItsBeatsCannotBeNoted() throws SQLException {
        String id = queued(cells(LARGE));
        sql("alter table job_report_imports add constraint ck_no_beat check (status <> 'RUNNING' or progress = 0)");
        try {
            assertThat(worker.runNext()).isTrue();
        } finally {
            sql("alter table job_report_imports drop constraint ck_no_beat");
        }
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("completed"))
                .body("counts.created", equalTo(LARGE));
    }

    @Test
    void takesUpAJobWhoseRunnerDied() throws SQLException {
        String id = queued(cells(LARGE));
        taken(UUID.randomUUID());
        assertThat(worker.runNext()).as("its runner may be alive").isFalse();
        sql("update job_report_imports set heartbeat_at = heartbeat_at - interval '1 hour'");
        assertThat(worker.runNext()).isTrue();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(2))
                .body("resumed", equalTo(true))
                .body("counts.created", equalTo(LARGE));
    }

    @Test
    void givesUpAJobThatKillsItsRunners() throws SQLException {
        String id = queued(cells(LARGE));
        sql("update job_report_imports set status = 'RUNNING', attempts = 3, heartbeat_at = now() - interval '1 hour'");
        assertThat(worker.runNext()).isFalse();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("failed"))
                .body("reason.vi", containsString("gửi lại tệp"))
                .body("reason.en", containsString("nothing was applied"));
    }

    @Test
    void isNotFinishedByARunnerThatLostIt() {
        queued(cells(LARGE));
        UUID slow = UUID.randomUUID();
        taken(slow);
        QuarkusTransaction.requiringNew()
                .run(() -> states.take(UUID.randomUUID(), Clock.systemUTC().instant(), Duration.ZERO));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(states.beat(slow, 50, Clock.systemUTC().instant()))
                        .isFalse());
    }

    @Test
    void keepsTotalsEqualToTheLines() throws SQLException {
        queued(cells(LARGE));
        worker.runNext();
        assertThat(number("select count(*) from job_line_values")).isEqualTo(LARGE);
        assertThat(number("select sum(persons) from job_monthly_totals"))
                .isEqualTo(number("select sum(persons) from job_report_lines"));
        assertThat(number("select count(distinct updated_at) from job_reports")).isEqualTo(1);
    }

    /** A hundred thousand rows were joined one by one where a single one was expected. */
    @ParameterizedTest
    @ValueSource(strings = {"import_cells", "import_outcomes", "import_errors"})
    void isPlannedForManyRowsByStatisticsThatKnowOnlyOtherImports(String table) throws SQLException {
        send(HEADER + "\n180,2024-03,NOWHERE,,,,1,".repeat(2000)).then().statusCode(422);
        sql("analyze " + table);

        assertThat(rowsExpected(table, UUID.randomUUID())).isEqualTo(2000 / 200);
    }

    /** A connection that had changed one line compared each of many with each: 11,000 took a minute, not a second. */
    @Test
    void holdsLinesThatOneConnectionChangesOneByOneAndTogether() throws SQLException {
        queued(cells(11_000));
        worker.runNext();
        long before = number("select sum(persons) from job_monthly_totals");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "update job_report_lines set persons = persons + 1 where id = (select id from job_report_lines limit 1)");
            sql.execute("set statement_timeout = '20s'");
            sql.execute("update job_report_lines set persons = persons + 1");
            sql.execute("reset statement_timeout");
        }
        assertThat(number("select sum(persons) from job_monthly_totals")).isEqualTo(before + 1 + 11_000);
        assertThat(number("select count(*) from job_line_values")).isEqualTo(11_000 + 1 + 11_000);
    }

    @Test
    void purgesRowsAndKeepsTheRecord() throws SQLException {
        String id = send(csv("180,2024-03,ABROAD,,,,5,")).path("id");
        sql("update job_report_imports set finished_at = finished_at - interval '31 days'");
        worker.purge();
        assertThat(number("select (select count(*) from import_cells) + (select count(*) from import_outcomes)"))
                .isZero();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("counts.created", equalTo(1))
                .body("$", not(hasKey("result")))
                .body("$", not(hasKey("errorsTotal")));
        reporter().get(PATH).then().body("items[0]", not(hasKey("result")));
        reporter()
                .get(PATH + "/" + id + "/result")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:import-purged"));
    }

    @Test
    void actsOnceWhenTheSameFileComesTwiceUnderOneKeyAtTheSameInstant() throws Exception {
        String file = csv("180,2024-03,ABROAD,,,,5,");
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Response>> answers = both.invokeAll(List.of(() -> keyed(file), () -> keyed(file)));
        both.shutdown();
        for (Future<Response> answer : answers) {
            answer.get().then().statusCode(200).body("counts.created", equalTo(1));
        }
        assertThat(number("select count(*) from job_report_imports")).isEqualTo(1);
        keyed(csv("180,2024-03,ABROAD,,,,6,"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:idempotency-key-reused"));
    }

    @Test
    void leavesTheKeyOfARefusedFileFree() {
        String file = csv("180,2024-03,NOWHERE,,,,5,");
        keyed(file).then().statusCode(422).body("type", equalTo("urn:tongket:problem:import-refused"));
        keyed(csv("180,2024-03,ABROAD,,,,5,")).then().statusCode(200);
    }

    @Test
    void appliesBothFilesThatConcernOneReportAtTheSameInstant() throws Exception {
        JobReports.enter("180", "2024-03");
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Response>> answers = both.invokeAll(
                List.of(() -> send(csv("180,2024-03,ABROAD,,,,5,")), () -> send(csv("180,2024-03,IN-LOAN,,,,6,"))));
        both.shutdown();
        for (Future<Response> answer : answers) {
            answer.get().then().statusCode(200);
        }
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(11));
    }

    private static Response keyed(String file) {
        return send(reporter().header("Idempotency-Key", "import-key-1"), file);
    }

    private static String queued(String file) {
        return send(file).then().statusCode(202).extract().path("id");
    }

    private static Response cancel(String id) {
        return reporter().post(PATH + "/" + id + "/cancellation");
    }

    /** As another replica would take it. */
    private void taken(UUID claim) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(states.take(claim, Clock.systemUTC().instant(), Duration.ofMinutes(1)))
                        .isPresent());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private int rowsExpected(String table, UUID ofImport) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet plan = sql.executeQuery(
                        "explain (format json) select from " + table + " where import_id = '" + ofImport + "'")) {
            plan.next();
            return JsonPath.from(plan.getString(1)).getInt("[0].Plan.'Plan Rows'");
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
