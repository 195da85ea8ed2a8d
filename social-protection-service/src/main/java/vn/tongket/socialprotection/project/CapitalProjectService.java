package vn.tongket.socialprotection.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.RecordYears;
import vn.tongket.socialprotection.reference.UnitDirectory;

/** Keeping the capital projects. */
@ApplicationScoped
class CapitalProjectService {
    private final CapitalProjectRepository projects;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    CapitalProjectService(
            CapitalProjectRepository projects, UnitDirectory units, CurrentCaller caller, AuditTrail audit) {
        this.projects = projects;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<CapitalProjectResponse> list(Instant changedAfter, PageRequest page) {
        List<CapitalProjectResponse> rows = projects.list(changedAfter, page).stream()
                .map(CapitalProjectResponse::of)
                .toList();
        return page.changes(rows, CapitalProjectResponse::updatedAt, CapitalProjectResponse::id);
    }

    @Transactional
    CapitalProjectResponse find(UUID id) {
        return CapitalProjectResponse.of(projects.findByIdOptional(id).orElseThrow(CapitalProjectService::unknown));
    }

    @Transactional
    CapitalProjectResponse enter(CapitalProjectRequest request) {
        CapitalProject project = new CapitalProject();
        project.provinceCode = units.province();
        project.enteredBy = caller.get().subject();
        return keep(project, request, "enter");
    }

    @Transactional
    CapitalProjectResponse replace(UUID id, String ifMatch, CapitalProjectRequest request) {
        return keep(forChange(id, ifMatch), request, "replace");
    }

    @Transactional
    CapitalProjectResponse setYear(UUID id, int year, String ifMatch, CapitalYearRequest request) {
        RecordYears.require("year", year);
        CapitalProject project = forChange(id, ifMatch);
        project.years.put(
                year,
                new CapitalYear(
                        project.provinceCode,
                        request.planVnd(),
                        request.disbursedVnd(),
                        request.returnedVnd(),
                        request.asOfDate(),
                        request.provenance()));
        return recorded(
                project,
                "set-year",
                Map.of(
                        "year", year,
                        "planVnd", request.planVnd(),
                        "disbursedVnd", request.disbursedVnd(),
                        "returnedVnd", request.returnedVnd()));
    }

    private CapitalProject forChange(UUID id, String ifMatch) {
        CapitalProject project = projects.forChange(id).orElseThrow(CapitalProjectService::unknown);
        EntityTags.requireMatch(ifMatch, project.version);
        return project;
    }

    private CapitalProjectResponse keep(CapitalProject project, CapitalProjectRequest request, String action) {
        project.code = request.code();
        project.name = request.name();
        project.kind = request.kind();
        project.decisionNumber = request.decisionNumber();
        project.decisionDate = request.decisionDate();
        return recorded(project, action, Map.of("code", project.code));
    }

    /** Projects are the province's: whoever is limited to a part of it may read them only. */
    private CapitalProjectResponse recorded(CapitalProject project, String action, Map<String, ?> detail) {
        caller.get().requireScope(List.of(project.provinceCode));
        project.updatedAt = audit.time();
        projects.persistAndFlush(project);
        audit.changed(action, Subject.of("capital-project", project.id), detail);
        return CapitalProjectResponse.of(project);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có dự án này.", "There is no such project.");
    }
}
