package vn.tongket.socialprotection.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;

/** A project with its years, ascending. */
record CapitalProjectResponse(
        UUID id,
        String code,
        String name,
        String kind,
        String decisionNumber,
        LocalDate decisionDate,
        List<CapitalYearResponse> years,
        Instant updatedAt,
        long version) {

    /** A year of a project, in đồng. */
    record CapitalYearResponse(
            int year, long planVnd, long disbursedVnd, long returnedVnd, LocalDate asOfDate, Provenance provenance) {}

    static CapitalProjectResponse of(CapitalProject project) {
        List<CapitalYearResponse> years = new TreeMap<>(project.years)
                .entrySet().stream()
                        .map(year -> of(year.getKey(), year.getValue()))
                        .toList();
        return new CapitalProjectResponse(
                project.id,
                project.code,
                project.name,
                project.kind,
                project.decisionNumber,
                project.decisionDate,
                years,
                project.updatedAt,
                project.version);
    }

    private static CapitalYearResponse of(int year, CapitalYear capital) {
        return new CapitalYearResponse(
                year,
                capital.planVnd(),
                capital.disbursedVnd(),
                capital.returnedVnd(),
                capital.asOfDate(),
                capital.provenance());
    }
}
