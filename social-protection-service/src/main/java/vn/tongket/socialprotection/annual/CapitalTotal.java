package vn.tongket.socialprotection.annual;

import vn.tongket.kit.figures.Provenance;

/** A project in a year, in đồng. */
record CapitalTotal(
        int year, String code, String name, long planVnd, long disbursedVnd, long returnedVnd, Provenance provenance) {}
