package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.intake.Imports.PATH;
import static vn.tongket.employment.intake.Imports.cells;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** A job that is held by a lock in the midst of its work: its reports are written, its lines are not, nothing is committed. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
@Timeout(60)
class RunningImportTest {
    private static final int LARGE = 5001;

    @Inject
    ImportWorker worker;

    @Inject
    DataSource database;

    private Connection holder;
    private CompletableFuture<Boolean> run;
    private String id;

    @BeforeEach
    void aJobUnderWay() throws SQLException {
        id = send(cells(LARGE)).then().statusCode(202).extract().path("id");
        holder = database.getConnection();
        holder.setAutoCommit(false);
        try (Statement sql = holder.createStatement()) {
            sql.execute("lock table job_report_lines in share mode");
        }
        run = CompletableFuture.supplyAsync(worker::runNext);
        await().until(this::waitsForLines);
    }

    @AfterEach
    void letGo() throws SQLException {
        holder.close();
    }

    @Test
    void showsHowFarItIs() throws Exception {
        found().then().body("status", equalTo("running")).body("progress", equalTo(40));
        noReports();
        finish();
        found().then().body("status", equalTo("completed")).body("counts.created", equalTo(LARGE));
    }

    @Test
    void appliesNothingAfterItIsCancelled() throws Exception {
        cancel().then().statusCode(200).body("status", equalTo("running"));
        finish();
        found().then().body("status", equalTo("cancelled")).body("counts.created", equalTo(0));
        noReports();
        cancel().then().statusCode(409).body("type", equalTo("urn:tongket:problem:import-ended"));
        assertThat(worker.runNext()).isFalse();
    }

    @Test
    void isLeftToItsRunnerWhileThatHasItsTransactionOpen() throws Exception {
        fallSilent();
        assertThat(worker.runNext()).isFalse();
        finish();
        found().then()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(1))
                .body("counts.created", equalTo(LARGE));
    }

    @Test
    void appliesNothingWhenAnotherRunnerTookIt() throws Exception {
        sql("update job_report_imports set claim = gen_random_uuid(), attempts = 2");
        finish();
        found().then().body("status", equalTo("running")).body("attempts", equalTo(2));
        noReports();
    }

    private void fallSilent() throws SQLException {
        sql("update job_report_imports set heartbeat_at = heartbeat_at - interval '1 hour'");
    }

    private void finish() throws Exception {
        holder.rollback();
        assertThat(run.get(30, TimeUnit.SECONDS)).isTrue();
    }

    private Response found() {
        return reporter().get(PATH + "/" + id);
    }

    private Response cancel() {
        return reporter().post(PATH + "/" + id + "/cancellation");
    }

    private static void noReports() {
        as("anyone").get(JobReports.PATH).then().body("items", empty());
    }

    /** The job, and not the server's own cleaning, which may want the table too. */
    private boolean waitsForLines() throws SQLException {
        try (Statement sql = holder.createStatement();
                ResultSet waiting = sql.executeQuery(
                        """
                        select from pg_locks join pg_stat_activity using (pid)
                        where relation = 'job_report_lines'::regclass and not granted
                          and backend_type = 'client backend'""")) {
            return waiting.next();
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
