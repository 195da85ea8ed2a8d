/** The contract between a service and whoever aggregates its year: figures, series, breakdowns, completeness. */
package vn.tongket.kit.figures;
