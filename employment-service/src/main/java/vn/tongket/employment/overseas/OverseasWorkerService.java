package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.person.Access;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.AdministrativeUnit;

/** Keeping the register of workers abroad. */
@ApplicationScoped
class OverseasWorkerService {
    private final OverseasWorkerRepository workers;
    private final SecondDepartureQueries secondDepartures;
    private final OverseasRules rules;
    private final OverseasWorkerView view;
    private final UnitDirectory units;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    OverseasWorkerService(
            OverseasWorkerRepository workers,
            SecondDepartureQueries secondDepartures,
            OverseasRules rules,
            OverseasWorkerView view,
            UnitDirectory units,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.workers = workers;
        this.secondDepartures = secondDepartures;
        this.rules = rules;
        this.view = view;
        this.units = units;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    /** Masked for everyone: a list is for finding a record, which is then read one at a time. */
    @Transactional
    Page<OverseasWorkerResponse> list(OverseasWorkerQuery query, Instant changedAfter, PageRequest page) {
        return page.changes(
                view.masked(workers.list(query, changedAfter, scopes.toRead(), page)),
                OverseasWorkerResponse::updatedAt,
                OverseasWorkerResponse::id);
    }

    @Transactional
    OverseasWorkerResponse find(UUID id) {
        OverseasWorker worker = workers.findByIdOptional(id).orElseThrow(OverseasWorkerService::unknown);
        scopes.toRead().require(worker.unit());
        if (!Access.isNeeded(caller.get(), scopes.ofCaller().reaches(worker.unit()))) {
            return view.masked(worker);
        }
        audit.read(subject(worker), Map.of());
        return view.full(worker);
    }

    @Transactional
    OverseasWorkerResponse enter(OverseasWorkerRequest request) {
        OverseasWorker worker = OverseasWorker.enteredBy(caller.get().subject(), units.province());
        return keep(worker, request, "enter");
    }

    @Transactional
    OverseasWorkerResponse replace(UUID id, String ifMatch, OverseasWorkerRequest request) {
        return keep(forChange(id, ifMatch), request, "replace");
    }

    @Transactional
    OverseasWorkerResponse comeHome(UUID id, String ifMatch, OverseasReturnRequest request) {
        OverseasWorker worker = forChange(id, ifMatch);
        if (!worker.isOut()) {
            throw EmploymentProblem.NOT_ABROAD.because(
                    "Người này chưa đi hoặc đã về.", "The worker has not departed, or has returned already.");
        }
        rules.ofDates().faults(worker, request).refuse();
        worker.comeHome(request, audit.time());
        return recorded(worker, "return");
    }

    /** Takes a record out of every count and comparison; any record, since any may be of the wrong person. */
    @Transactional
    OverseasWorkerResponse withdraw(UUID id, String ifMatch, OverseasWithdrawalRequest request) {
        OverseasWorker worker = forChange(id, ifMatch);
        worker.withdraw(request.reason(), audit.time());
        return recorded(worker, "withdraw");
    }

    private OverseasWorkerResponse keep(OverseasWorker worker, OverseasWorkerRequest request, String action) {
        request.birth().required();
        rules.ofContractSigned(request.contractSignedOn()).faults(request).refuse();
        List<AdministrativeUnit> lineage = units.requireLineage(request.unit(), request.unitAsOf());
        scopes.ofCaller().require(lineage.get(0).key());
        secondDepartures.unexplained(request, worker.id).ifPresent(OverseasWorkerService::refuseSecond);
        worker.take(request, lineage, audit.time());
        return recorded(worker, action);
    }

    private static void refuseSecond(UUID other) {
        throw EmploymentProblem.OVERSEAS_WORKER_EXISTS.at(
                "personalId",
                "Trùng số định danh với hồ sơ " + other
                        + "; nếu đúng là đi lần nữa, gửi secondDeparture kèm lý do ở hồ sơ nhập sau.",
                "Record " + other
                        + " bears the same personal ID; if it is a second departure, send secondDeparture with "
                        + "the reason for the record that was entered later.");
    }

    private OverseasWorker forChange(UUID id, String ifMatch) {
        OverseasWorker worker = workers.forChange(id).orElseThrow(OverseasWorkerService::unknown);
        EntityTags.requireMatch(ifMatch, worker.version);
        scopes.ofCaller().require(worker.unit());
        if (worker.isWithdrawn()) {
            throw EmploymentProblem.OVERSEAS_WORKER_WITHDRAWN.because(
                    "Hồ sơ này đã rút; hãy lập hồ sơ mới.", "The record has been withdrawn; enter a new one.");
        }
        return worker;
    }

    private OverseasWorkerResponse recorded(OverseasWorker worker, String action) {
        workers.persistAndFlush(worker);
        audit.changed(action, subject(worker), Map.of());
        return view.full(worker);
    }

    private static Subject subject(OverseasWorker worker) {
        return Subject.of("overseas-worker", worker.id, worker.unitCode);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có hồ sơ này.", "There is no such worker.");
    }
}
