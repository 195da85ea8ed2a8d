package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tongket.kit.language.Label;

/**
 * An import as it stands.
 *
 * @param dryRun whether it changes nothing; its counts then say what would happen
 * @param progress percent
 * @param attempts how often it was taken up
 * @param resumed whether it was taken up again after its runner had died
 * @param errors the first 1,000, by row; all of them are in the result. Absent in a list, and once they are purged
 * @param errorsTotal absent where errors are
 * @param reason why it failed; absent where it did not
 * @param result link to the outcome of every row, while it is kept; absent until the import has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResponse(
        UUID id,
        ImportStatus status,
        ImportMode mode,
        boolean dryRun,
        int progress,
        int attempts,
        boolean resumed,
        ImportCounts counts,
        List<ImportErrorResponse> errors,
        Long errorsTotal,
        Label reason,
        String result,
        String submittedBy,
        Instant submittedAt,
        Instant startedAt,
        Instant finishedAt) {

    /**
     * How many cells the file has, and what became of them.
     *
     * @param ignored cells that hold what is on record already
     * @param reports reports that were entered or changed
     */
    record ImportCounts(int cells, int created, int updated, int ignored, int refused, int reports) {}

    static ImportResponse of(
            JobReportImport entered, boolean kept, List<ImportErrorResponse> errors, Long errorsTotal) {
        return new ImportResponse(
                entered.id,
                entered.status,
                entered.mode,
                entered.dryRun,
                entered.progress,
                entered.attempts,
                entered.attempts > 1,
                new ImportCounts(
                        entered.cells,
                        entered.created,
                        entered.updated,
                        entered.ignored,
                        entered.refused,
                        entered.reports),
                errors,
                errorsTotal,
                entered.status.reason(),
                kept && entered.status.hasEnded() ? "job-report-imports/" + entered.id + "/result" : null,
                entered.submittedBy,
                entered.submittedAt,
                entered.startedAt,
                entered.finishedAt);
    }
}
