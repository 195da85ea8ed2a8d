package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.intake.Imports.PATH;
import static vn.tongket.employment.intake.Imports.cells;
import static vn.tongket.employment.intake.Imports.csv;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** Imports that have decided to enter a report, and find that it was entered while they waited for a lock. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
@Timeout(60)
class ReportRaceTest {
    @Inject
    ImportWorker worker;

    @Inject
    DataSource database;

    private Connection holder;

    @BeforeEach
    void aTransaction() throws SQLException {
        holder = database.getConnection();
        holder.setAutoCommit(false);
    }

    @AfterEach
    void letGo() throws SQLException {
        holder.close();
    }

    @Test
    void appliesBothFilesThatEnterOneReportAtTheSameInstant() throws Exception {
        holding("lock table job_reports in share mode");
        List<CompletableFuture<Response>> answers = Stream.of("ABROAD,,,,5", "IN-LOAN,,,,6")
                .map(line -> CompletableFuture.supplyAsync(() -> send(csv("180,2024-03," + line + ","))))
                .toList();
        await().until(() -> waiting() == 2);
        holder.rollback();
        for (CompletableFuture<Response> answer : answers) {
            answer.get(30, TimeUnit.SECONDS).then().statusCode(200).body("counts.created", equalTo(1));
        }
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(11));
    }

    @Test
    void doesAJobOverAtOnceWhenOneOfItsReportsWasEnteredMeanwhile() throws Exception {
        JobReports.enter("178", "2024-03").then().statusCode(201);
        String id = send(cells(5001)).then().statusCode(202).extract().path("id");
        // As if a unit entered it at this very instant
        holding(
                """
                update job_reports set period = '2021-01', period_year = 2021, period_month = 1,
                                       period_from = '2021-01-01', period_to = '2021-01-31'""");
        CompletableFuture<Boolean> run = CompletableFuture.supplyAsync(worker::runNext);
        await().until(() -> waiting() == 1);
        holder.commit();
        assertThat(run.get(30, TimeUnit.SECONDS)).isTrue();
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(1))
                .body("counts.created", equalTo(5001));
    }

    private void holding(String statement) throws SQLException {
        try (Statement sql = holder.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Asked from outside of the transaction, which would see the same activity all along. */
    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        """
                        select count(*) from pg_stat_activity
                        where wait_event_type = 'Lock' and backend_type = 'client backend'
                          and datname = current_database()""")) {
            row.next();
            return row.getInt(1);
        }
    }
}
