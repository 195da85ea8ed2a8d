package vn.tongket.socialprotection.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.tongket.kit.time.Clocks;
import vn.tongket.socialprotection.problem.SocialProtectionProblem;
import vn.tongket.socialprotection.reference.UnitDirectory;

/** Making and approving payrolls. */
@ApplicationScoped
class PayrollService {
    private static final PayrollTotals NOTHING = new PayrollTotals(List.of());

    private final PayrollRepository payrolls;
    private final PayrollQueries queries;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PayrollService(
            PayrollRepository payrolls,
            PayrollQueries queries,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.payrolls = payrolls;
        this.queries = queries;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<PayrollResponse> list(Programme programme, Integer year, Instant changedAfter, PageRequest page) {
        List<Payroll> rows = payrolls.list(programme, year, changedAfter, page);
        Map<UUID, PayrollTotals> totals =
                queries.totals(rows.stream().map(row -> row.id).toList());
        List<PayrollResponse> answers = rows.stream()
                .map(row -> PayrollResponse.of(row, totals.getOrDefault(row.id, NOTHING)))
                .toList();
        return page.changes(answers, PayrollResponse::updatedAt, PayrollResponse::id);
    }

    @Transactional
    PayrollResponse find(UUID id) {
        return answer(payrolls.findByIdOptional(id).orElseThrow(PayrollService::unknown));
    }

    /** Works a payroll out by the law as it is known today. */
    @Transactional
    PayrollResponse make(PayrollRequest request) {
        requireProvince();
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        if (request.month().atDay(1).isAfter(today)) {
            throw CommonProblem.INVALID_FIELD.at("month", "Tháng này chưa đến.", "This month has not come yet.");
        }
        Payroll payroll = new Payroll();
        payroll.provinceCode = units.province();
        payroll.programme = request.programme();
        payroll.month = request.month();
        payroll.knownOn = today;
        payroll.madeBy = caller.get().subject();
        payroll.madeAt = clock.instant();
        payroll.updatedAt = audit.time();
        payrolls.persistAndFlush(payroll);
        queries.workOut(payroll);
        return recorded(payroll, "make");
    }

    @Transactional
    PayrollResponse approve(UUID id, String ifMatch) {
        Payroll payroll = draft(id, ifMatch);
        caller.get().requireOtherThan(payroll.madeBy);
        long unknown = totals(payroll).unknownLines();
        if (unknown > 0) {
            throw SocialProtectionProblem.PAYROLL_INCOMPLETE.because(
                    unknown + " dòng chưa có mức theo quy định hiện có.",
                    unknown + " line(s) have no amount by the law on hand.");
        }
        payroll.status = PayrollStatus.APPROVED;
        payroll.approvedBy = caller.get().subject();
        payroll.approvedAt = clock.instant();
        payroll.updatedAt = audit.time();
        payrolls.flush();
        return recorded(payroll, "approve");
    }

    /** Throws a draft away, so that it can be made anew after a correction in the register. */
    @Transactional
    void discard(UUID id, String ifMatch) {
        requireProvince();
        Payroll payroll = draft(id, ifMatch);
        payrolls.delete(payroll);
        payrolls.flush();
        audit.changed("discard", Subject.of("payroll", id), Map.of("month", payroll.month));
    }

    /** A payroll is the province's: whoever is limited to a part of it may read it only. */
    private void requireProvince() {
        caller.get().requireScope(List.of(units.province()));
    }

    private Payroll draft(UUID id, String ifMatch) {
        Payroll payroll = payrolls.forChange(id).orElseThrow(PayrollService::unknown);
        EntityTags.requireMatch(ifMatch, payroll.version);
        if (payroll.status == PayrollStatus.APPROVED) {
            throw SocialProtectionProblem.PAYROLL_APPROVED.because(
                    "Bảng chi trả đã duyệt được giữ nguyên.", "An approved payroll stays as it is.");
        }
        return payroll;
    }

    private PayrollResponse recorded(Payroll payroll, String action) {
        PayrollResponse answer = answer(payroll);
        audit.changed(
                action,
                Subject.of("payroll", payroll.id),
                Map.of(
                        "programme",
                        payroll.programme,
                        "month",
                        payroll.month,
                        "persons",
                        answer.persons(),
                        "amountVnd",
                        answer.amountVnd()));
        return answer;
    }

    private PayrollResponse answer(Payroll payroll) {
        return PayrollResponse.of(payroll, totals(payroll));
    }

    private PayrollTotals totals(Payroll payroll) {
        return queries.totals(List.of(payroll.id)).getOrDefault(payroll.id, NOTHING);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có bảng chi trả này.", "There is no such payroll.");
    }
}
