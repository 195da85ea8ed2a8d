package vn.tongket.employment.market;

/**
 * A value with what it is of, before it is known whether it may be stored.
 *
 * @param reading null where none was given
 */
record LabourMarketEntry(String indicator, int year, String unit, String reading, LabourMarketRequest content) {}
