package vn.tongket.socialprotection.beneficiary;

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
import vn.tongket.kit.person.PersonalIdPolicy;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.Clocks;
import vn.tongket.socialprotection.person.EndRequest;
import vn.tongket.socialprotection.problem.SocialProtectionProblem;
import vn.tongket.socialprotection.reference.UnitDirectory;

/** Keeping the register of beneficiaries. */
@ApplicationScoped
class BeneficiaryService {
    private final BeneficiaryRepository beneficiaries;
    private final AllowanceQueries allowances;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    BeneficiaryService(
            BeneficiaryRepository beneficiaries,
            AllowanceQueries allowances,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.allowances = allowances;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Masked for everyone: a list is for finding a record, which is then read one at a time. */
    @Transactional
    Page<BeneficiaryResponse> list(Instant changedAfter, PageRequest page) {
        List<BeneficiaryResponse> rows = beneficiaries.list(changedAfter, page).stream()
                .map(BeneficiaryResponse::masked)
                .toList();
        return page.changes(rows, BeneficiaryResponse::updatedAt, BeneficiaryResponse::id);
    }

    @Transactional
    BeneficiaryResponse find(UUID id) {
        Beneficiary person = known(id);
        if (!Access.isNeeded(caller.get(), person.unitPath)) {
            return BeneficiaryResponse.masked(person);
        }
        audit.read(Subject.of("beneficiary", id, person.unitCode), Map.of());
        return BeneficiaryResponse.full(person);
    }

    @Transactional
    AllowanceResponse allowance(UUID id, YearMonth month, LocalDate knownOn) {
        Beneficiary person = known(id);
        // Which category is paid may tell what the person suffers from
        caller.get().requireScope(person.unitPath);
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        AllowanceResponse allowance = allowances.of(
                id,
                Objects.requireNonNullElse(month, YearMonth.from(today)),
                Objects.requireNonNullElse(knownOn, today));
        audit.read(Subject.of("beneficiary", id, person.unitCode), Map.of("part", "allowance"));
        return allowance;
    }

    @Transactional
    BeneficiaryResponse enter(BeneficiaryRequest request) {
        Beneficiary person = new Beneficiary();
        person.provinceCode = units.province();
        person.enteredBy = caller.get().subject();
        return keep(person, request, "enter");
    }

    @Transactional
    BeneficiaryResponse replace(UUID id, String ifMatch, BeneficiaryRequest request) {
        Beneficiary person = forChange(id, ifMatch);
        return keep(person, request, "replace");
    }

    /** Stops the allowance from the month after the event. */
    @Transactional
    BeneficiaryResponse end(UUID id, String ifMatch, EndRequest request) {
        Beneficiary person = forChange(id, ifMatch);
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

    private BeneficiaryResponse keep(Beneficiary person, BeneficiaryRequest request, String action) {
        check(request);
        person.unitCode = units.require(request.unit(), request.unitAsOf()).code();
        person.unitPath = units.lineage(request.unit(), request.unitAsOf());
        caller.get().requireScope(person.unitPath);
        person.fullName = request.fullName();
        person.birthDate = request.birth().date();
        person.birthYear = request.birth().year();
        person.sex = request.sex();
        person.personalId = request.personalId();
        person.children = request.children();
        person.startMonth = request.startMonth();
        if (person.endEvent == null) {
            person.endMonth = request.endMonth();
        }
        person.decisionNumber = request.decisionNumber();
        person.decisionDate = request.decisionDate();
        person.provenance = request.provenance();
        person.categories.clear();
        request.categories()
                .forEach(code -> person.categories.add(new Beneficiary.Category(person.provinceCode, code)));
        return recorded(person, action);
    }

    private void check(BeneficiaryRequest request) {
        int born = request.birth().required().year();
        PersonalIdPolicy.check(request.personalId(), request.sex(), born).ifPresent(mismatch -> {
            boolean sex = mismatch == PersonalIdPolicy.Mismatch.SEX;
            throw SocialProtectionProblem.PERSONAL_ID_MISMATCH.at(
                    "personalId",
                    sex ? "Chữ số thứ 4 không khớp giới tính." : "Chữ số thứ 4 đến 6 không khớp năm sinh.",
                    sex ? "The fourth digit does not fit the sex." : "Digits 4 to 6 do not fit the year of birth.");
        });
        requireOrder(request.startMonth(), request.endMonth(), "endMonth");
        LocalDate birthday = Objects.requireNonNullElse(request.birth().date(), LocalDate.of(born, 1, 1));
        List<String> wrong = allowances.inapplicable(request.categories(), birthday, request.startMonth());
        if (!wrong.isEmpty()) {
            throw SocialProtectionProblem.CATEGORY_NOT_APPLICABLE.at(
                    "categories",
                    "Không có, không còn hiệu lực hoặc không hợp tuổi từ tháng bắt đầu: " + wrong + ".",
                    "Unknown, no longer in force, or not for this age from the start month: " + wrong + ".");
        }
    }

    private static void requireOrder(YearMonth start, YearMonth end, String field) {
        if (end != null && end.isBefore(start)) {
            throw SocialProtectionProblem.END_BEFORE_START.at(
                    field, "Không thể dừng trước tháng bắt đầu.", "It cannot end before the month of its start.");
        }
    }

    private Beneficiary forChange(UUID id, String ifMatch) {
        Beneficiary person = beneficiaries.forChange(id).orElseThrow(BeneficiaryService::unknown);
        EntityTags.requireMatch(ifMatch, person.version);
        caller.get().requireScope(person.unitPath);
        return person;
    }

    private BeneficiaryResponse recorded(Beneficiary person, String action) {
        person.updatedAt = audit.time();
        beneficiaries.persistAndFlush(person);
        audit.changed(action, Subject.of("beneficiary", person.id, person.unitCode), Map.of());
        return BeneficiaryResponse.full(person);
    }

    private Beneficiary known(UUID id) {
        return beneficiaries.findByIdOptional(id).orElseThrow(BeneficiaryService::unknown);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có người thụ hưởng này.", "There is no such beneficiary.");
    }
}
