package vn.tongket.employment.market;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param unchanged rows whose value is on record already in every part
 */
record LabourMarketImportResponse(
        boolean dryRun, @Schema(examples = "9") int rows, int added, int changed, int unchanged) {}
