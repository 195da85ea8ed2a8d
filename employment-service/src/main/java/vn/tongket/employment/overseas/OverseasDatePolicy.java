package vn.tongket.employment.overseas;

import java.time.LocalDate;

/** In which order the days of a contract, a departure and a return come. */
final class OverseasDatePolicy {
    private final LocalDate today;

    OverseasDatePolicy(LocalDate today) {
        this.today = today;
    }

    Faults faults(OverseasWorkerRequest request) {
        Faults faults = new Faults();
        checkContract(request, faults);
        checkCourse(request, faults);
        return faults;
    }

    /** @param worker who is abroad */
    Faults faults(OverseasWorker worker, OverseasReturnRequest request) {
        Faults faults = new Faults();
        boolean endKnown = worker.endedEarlyOn != null;
        faults.addIf(
                request.returnedOn().isBefore(worker.departedOn),
                "returnedOn",
                "before-departure",
                "Ngày về không trước ngày đi.",
                "The return is not before the departure.");
        checkNotAhead(request.returnedOn(), "returnedOn", faults);
        faults.addIf(
                request.isEarly() && !endKnown && !request.returnedOn().isBefore(worker.contractTo),
                "kind",
                "not-early",
                "Về khi hợp đồng đã hết hạn không phải là về trước hạn.",
                "A return after the end of the contract is not early.");
        faults.addIf(
                !request.isEarly() && !endKnown && request.returnedOn().isBefore(worker.contractTo.minusMonths(1)),
                "kind",
                "not-at-end",
                "Về sớm hơn một tháng trước khi hết hạn hợp đồng là về trước hạn; ghi early-end và lý do.",
                "A return more than a month before the end of the contract is early; send early-end and the reason.");
        faults.addIf(
                !request.isEarly() && endKnown,
                "kind",
                "ended-early",
                "Hợp đồng đã chấm dứt trước hạn theo hồ sơ.",
                "The contract is on record as ended early.");
        boolean reasonGiven = request.reason() != null && !request.reason().isBlank();
        faults.addIf(
                reasonGiven != (request.isEarly() && !endKnown),
                "reason",
                "reason-missing",
                "Chấm dứt trước hạn thì nêu lý do một lần, và chỉ khi đó.",
                "An early end needs a reason, once, and nothing else takes one.");
        return faults;
    }

    private void checkContract(OverseasWorkerRequest request, Faults faults) {
        checkNotAhead(request.contractSignedOn(), "contractSignedOn", faults);
        faults.addIf(
                request.birth().year() >= request.contractSignedOn().getYear(),
                "birth.year",
                "after-signing",
                "Năm sinh trước năm ký hợp đồng.",
                "The year of birth is before that in which the contract was signed.");
        faults.addIf(
                request.contractFrom().isBefore(request.contractSignedOn()),
                "contractFrom",
                "before-signing",
                "Hợp đồng không bắt đầu trước ngày ký.",
                "The contract does not begin before it was signed.");
        faults.addIf(
                request.contractTo().isBefore(request.contractFrom()),
                "contractTo",
                "before-start",
                "Hợp đồng không kết thúc trước khi bắt đầu.",
                "The contract does not end before it begins.");
    }

    private void checkCourse(OverseasWorkerRequest request, Faults faults) {
        LocalDate departed = request.departedOn();
        checkNotAhead(departed, "departedOn", faults);
        faults.addIf(
                departed != null && departed.isBefore(request.contractSignedOn()),
                "departedOn",
                "before-signing",
                "Ngày đi không trước ngày ký hợp đồng.",
                "The departure is not before the contract was signed.");
        checkAfterDeparture(request.returnedOn(), departed, "returnedOn", faults);
        checkAfterDeparture(request.endedEarlyOn(), departed, "endedEarlyOn", faults);
        faults.addIf(
                request.endedEarlyOn() != null && !request.endedEarlyOn().isBefore(request.contractTo()),
                "endedEarlyOn",
                "not-early",
                "Chấm dứt trước hạn là trước ngày hết hạn hợp đồng.",
                "An early end is before the end of the contract.");
        faults.addIf(
                (request.endedEarlyOn() == null) != (request.endReason() == null),
                "endReason",
                "reason-missing",
                "Chấm dứt trước hạn thì nêu lý do, và chỉ khi đó.",
                "An early end needs a reason, and nothing else takes one.");
    }

    private void checkAfterDeparture(LocalDate day, LocalDate departed, String field, Faults faults) {
        checkNotAhead(day, field, faults);
        faults.addIf(
                day != null && (departed == null || day.isBefore(departed)),
                field,
                "before-departure",
                "Chỉ có sau ngày đi.",
                "There is none before the departure.");
    }

    private void checkNotAhead(LocalDate day, String field, Faults faults) {
        faults.addIf(
                day != null && day.isAfter(today),
                field,
                "future",
                "Ngày này chưa tới; chỉ ghi việc đã xảy ra.",
                "The day is still to come; record what has happened.");
    }
}
