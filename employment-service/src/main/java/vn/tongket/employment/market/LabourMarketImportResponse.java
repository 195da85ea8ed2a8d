package vn.tongket.employment.market;

/**
 * What an import did, or would do.
 *
 * @param unchanged rows whose value is on record already in every part
 */
record LabourMarketImportResponse(boolean dryRun, int rows, int added, int changed, int unchanged) {}
