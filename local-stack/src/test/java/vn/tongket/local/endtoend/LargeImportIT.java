package vn.tongket.local.endtoend;

import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.local.stack.Part;

/** The largest file there may be, in a service that has 256 MB. */
@ExtendWith(StackExtension.class)
class LargeImportIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final YearMonth FIRST = YearMonth.of(2020, 4);
    private static final int CELLS = 100_000;

    @Test
    void goesThroughAsADryRun() throws SQLException {
        knowAnotherOnly();
        ImportJob job = ImportJob.of(send(new ImportFile(FIRST, CELLS).xlsx()).body("counts.cells", equalTo(CELLS)));

        job.ended()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(1))
                .body("counts.created", equalTo(CELLS))
                .body("counts.reports", equalTo(CELLS / ImportFile.CELLS_PER_REPORT));
    }

    /** The database takes statistics on its own, at any time, and has none of the next import. */
    private static void knowAnotherOnly() throws SQLException {
        send(new ImportFile(FIRST, 1).xlsx()).statusCode(200);
        try (Connection database = stack().database(Part.EMPLOYMENT);
                Statement sql = database.createStatement()) {
            sql.execute("analyze import_cells, import_outcomes, import_errors");
        }
    }

    private static ValidatableResponse send(byte[] workbook) {
        return as("reporter")
                .contentType(XLSX)
                .queryParam("dryRun", true)
                .body(workbook)
                .post(ImportJob.IMPORTS)
                .then();
    }
}
