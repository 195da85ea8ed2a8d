package vn.tongket.local.endtoend;

import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.local.endtoend.StackExtension.as;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The largest file there may be, in a service that has 256 MB. */
@ExtendWith(StackExtension.class)
class LargeImportIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CELLS = 100_000;

    @Test
    void goesThroughAsADryRun() {
        ImportJob job = ImportJob.of(as("reporter")
                .contentType(XLSX)
                .queryParam("dryRun", true)
                .body(new ImportFile(YearMonth.of(2020, 4), CELLS).xlsx())
                .post(ImportJob.IMPORTS)
                .then()
                .body("counts.cells", equalTo(CELLS)));

        job.ended()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(1))
                .body("counts.created", equalTo(CELLS))
                .body("counts.reports", equalTo(CELLS / ImportFile.CELLS_PER_REPORT));
    }
}
