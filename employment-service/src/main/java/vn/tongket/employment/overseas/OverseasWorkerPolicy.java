package vn.tongket.employment.overseas;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.person.PersonalIdPolicy;
import vn.tongket.kit.person.PersonalIdPolicy.Mismatch;

/** Which records of workers abroad may be stored. Finds every fault. */
final class OverseasWorkerPolicy {
    /** Whoever works in it does not work abroad. */
    private static final String HOME = "VN";

    private final OverseasCatalogue catalogue;
    private final Predicate<String> birthProvinces;
    private final OverseasDatePolicy dates;

    /**
     * @param catalogue as of the day on which the contract was signed
     * @param birthProvinces knows the first three digits of personal IDs
     */
    OverseasWorkerPolicy(OverseasCatalogue catalogue, Predicate<String> birthProvinces, LocalDate today) {
        this.catalogue = catalogue;
        this.birthProvinces = birthProvinces;
        this.dates = new OverseasDatePolicy(today);
    }

    Faults faults(OverseasWorkerRequest request) {
        Faults faults = dates.faults(request);
        checkPersonalId(request, faults);
        checkForm(request, faults);
        faults.addIf(
                request.secondDeparture() != (request.secondDepartureReason() != null),
                "secondDepartureReason",
                "reason-missing",
                "Đi lần nữa thì nêu lý do, và chỉ khi đó.",
                "A second departure needs a reason, and nothing else takes one.");
        return faults;
    }

    private void checkPersonalId(OverseasWorkerRequest request, Faults faults) {
        Optional<Mismatch> mismatch = PersonalIdPolicy.check(
                request.personalId(), request.sex(), request.birth().year());
        faults.addIf(
                mismatch.filter(Mismatch.SEX::equals).isPresent(),
                "personalId",
                "personal-id-sex",
                "Chữ số thứ 4 không khớp giới tính.",
                "The fourth digit does not fit the sex.");
        faults.addIf(
                mismatch.filter(Mismatch.YEAR::equals).isPresent(),
                "personalId",
                "personal-id-year",
                "Chữ số thứ 4 đến 6 không khớp năm sinh.",
                "Digits 4 to 6 do not fit the year of birth.");
        faults.addIf(
                PersonalIdPolicy.registeredIn(request.personalId())
                        .filter(birthProvinces.negate())
                        .isPresent(),
                "personalId",
                "personal-id-province",
                "Ba chữ số đầu không phải mã tỉnh đăng ký khai sinh.",
                "The first three digits are those of no province that registered births.");
    }

    private void checkForm(OverseasWorkerRequest request, Faults faults) {
        Boolean hasSender = catalogue.senders().get(request.form());
        faults.addIf(
                hasSender == null,
                "form",
                "unknown-form",
                "Ngày ký hợp đồng không có hình thức này; ghi mã chi tiết nhất.",
                "There was no such form when the contract was signed; give the most detailed code.");
        faults.addIf(
                hasSender != null && hasSender != (request.company() != null),
                "company",
                "sender",
                "Ghi doanh nghiệp, tổ chức đưa đi, trừ khi người lao động tự giao kết.",
                "Name who sends the worker, unless the worker contracts directly.");
        faults.addIf(
                request.country().equals(HOME) || !catalogue.countries().contains(request.country()),
                "country",
                EmploymentProblem.UNKNOWN_DESTINATION.code(),
                "Không phải mã nước ngoài trong danh mục.",
                "Not a foreign country of the catalogue.");
    }
}
