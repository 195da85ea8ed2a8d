package vn.tongket.employment.statistics;

import java.time.Instant;
import java.time.LocalDate;

/** @param since first day of the version of the unit */
record UnitPopulationResponse(
        String unit,
        LocalDate since,
        LocalDate countedOn,
        long population,
        String source,
        String recordedBy,
        Instant recordedAt) {}
