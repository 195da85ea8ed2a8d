package vn.tongket.socialprotection.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.person.Access;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.Clocks;
import vn.tongket.socialprotection.person.EndRequest;
import vn.tongket.socialprotection.problem.SocialProtectionProblem;
import vn.tongket.socialprotection.reference.UnitDirectory;

/** Keeping the register of people. */
@ApplicationScoped
class MeritService {
    private final MeritPersonRepository people;
    private final MeritQueries queries;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    MeritService(
            MeritPersonRepository people,
            MeritQueries queries,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.queries = queries;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Masked for everyone: a list is for finding a record, which is then read one at a time. */
    @Transactional
    Page<MeritPersonResponse> list(Instant changedAfter, PageRequest page) {
        List<MeritPersonResponse> rows = people.list(changedAfter, page).stream()
                .map(MeritPersonResponse::masked)
                .toList();
        return page.changes(rows, MeritPersonResponse::updatedAt, MeritPersonResponse::id);
    }

    @Transactional
    MeritPersonResponse find(UUID id) {
        MeritPerson person = known(id);
        if (!Access.isNeeded(caller.get(), person.unitPath)) {
            return MeritPersonResponse.masked(person);
        }
        audit.read(Subject.of("merit-person", id, person.unitCode), Map.of());
        return MeritPersonResponse.full(person);
    }

    @Transactional
    MeritAllowanceResponse allowance(UUID id, YearMonth month, LocalDate knownOn) {
        MeritPerson person = known(id);
        caller.get().requireScope(person.unitPath);
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        MeritAllowanceResponse allowance = queries.allowance(
                id,
                Objects.requireNonNullElse(month, YearMonth.from(today)),
                Objects.requireNonNullElse(knownOn, today));
        audit.read(Subject.of("merit-person", id, person.unitCode), Map.of("part", "allowance"));
        return allowance;
    }

    @Transactional
    MeritPersonResponse enter(MeritPersonRequest request) {
        MeritPerson person = new MeritPerson();
        person.provinceCode = units.province();
        person.enteredBy = caller.get().subject();
        return keep(person, request, "enter");
    }

    @Transactional
    MeritPersonResponse replace(UUID id, String ifMatch, MeritPersonRequest request) {
        MeritPerson person = forChange(id, ifMatch);
        return keep(person, request, "replace");
    }

    /** Stops the allowance from the month after the event. */
    @Transactional
    MeritPersonResponse end(UUID id, String ifMatch, EndRequest request) {
        MeritPerson person = forChange(id, ifMatch);
        if (person.endEvent != null) {
            throw SocialProtectionProblem.ALREADY_ENDED.because(
                    "Hồ sơ đã dừng hưởng từ trước.", "The record has ended already.");
        }
        person.endMonth = YearMonth.from(request.eventDate());
        person.endEvent = request.event();
        person.endEventDate = request.eventDate();
        requireOrder(person.startMonth, person.endMonth, "eventDate");
        return recorded(person, "end");
    }

    private MeritPersonResponse keep(MeritPerson person, MeritPersonRequest request, String action) {
        check(request);
        person.unitCode = units.require(request.unit(), request.unitAsOf()).code();
        person.unitPath = units.lineage(request.unit(), request.unitAsOf());
        caller.get().requireScope(person.unitPath);
        person.fullName = request.fullName();
        person.birthDate = request.birth() == null ? null : request.birth().date();
        person.birthYear = request.birth() == null ? null : request.birth().year();
        person.sex = request.sex();
        person.categoryLetter = request.categoryLetter();
        person.seniorityYears = request.seniorityYears();
        person.payeeKind = request.payee().kind();
        person.payeeName = request.payee().fullName();
        person.startMonth = request.startMonth();
        if (person.endEvent == null) {
            person.endMonth = request.endMonth();
        }
        person.decisionNumber = request.decisionNumber();
        person.decisionDate = request.decisionDate();
        person.provenance = request.provenance();
        person.allowanceRows.clear();
        request.allowanceRows()
                .forEach(row -> person.allowanceRows.add(new MeritPerson.AllowanceRow(person.provinceCode, row)));
        return recorded(person, action);
    }

    private void check(MeritPersonRequest request) {
        requireOrder(request.startMonth(), request.endMonth(), "endMonth");
        if ((request.payee().kind() == PayeeKind.SELF) != (request.payee().fullName() == null)) {
            throw CommonProblem.INVALID_FIELD.at(
                    "payee.fullName",
                    "Ghi tên người nhận khi và chỉ khi đó không phải chính người có công.",
                    "Name the payee if, and only if, it is not the person themselves.");
        }
        List<String> wrong = queries.unknownRows(request.allowanceRows(), request.categoryLetter());
        if (!wrong.isEmpty()) {
            throw SocialProtectionProblem.ALLOWANCE_ROW_UNKNOWN.at(
                    "allowanceRows",
                    "Diện " + request.categoryLetter() + " không có mục " + wrong + ".",
                    "Category " + request.categoryLetter() + " has no row " + wrong + ".");
        }
        if (request.seniorityYears() == null && queries.needsSeniority(request.allowanceRows())) {
            throw CommonProblem.INVALID_FIELD.at(
                    "seniorityYears", "Mục này tính theo số năm thâm niên.", "This row counts years of seniority.");
        }
    }

    private static void requireOrder(YearMonth start, YearMonth end, String field) {
        if (end != null && end.isBefore(start)) {
            throw SocialProtectionProblem.END_BEFORE_START.at(
                    field, "Không thể dừng trước tháng bắt đầu.", "It cannot end before the month of its start.");
        }
    }

    private MeritPerson forChange(UUID id, String ifMatch) {
        MeritPerson person = people.forChange(id).orElseThrow(MeritService::unknown);
        EntityTags.requireMatch(ifMatch, person.version);
        caller.get().requireScope(person.unitPath);
        return person;
    }

    private MeritPersonResponse recorded(MeritPerson person, String action) {
        person.updatedAt = audit.time();
        people.persistAndFlush(person);
        audit.changed(action, Subject.of("merit-person", person.id, person.unitCode), Map.of());
        return MeritPersonResponse.full(person);
    }

    private MeritPerson known(UUID id) {
        return people.findByIdOptional(id).orElseThrow(MeritService::unknown);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because(
                "Không có hồ sơ người có công này.", "There is no such person with merit.");
    }
}
