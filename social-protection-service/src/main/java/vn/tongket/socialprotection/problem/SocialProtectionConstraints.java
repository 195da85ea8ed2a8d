package vn.tongket.socialprotection.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.tongket.kit.problem.ConstraintProblems;

/** What the constraints of this service's schema mean. */
@Singleton
class SocialProtectionConstraints implements ConstraintProblems {
    @Override
    public Optional<HttpProblem> ofConstraint(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "uq_beneficiaries_person" ->
                        SocialProtectionProblem.PERSON_EXISTS.at(
                                "personalId",
                                "Người có số định danh này đang hưởng; hãy sửa hồ sơ đang có.",
                                "Someone with this personal ID draws the allowance; change that record.");
                    case "uq_payrolls_month" ->
                        SocialProtectionProblem.PAYROLL_EXISTS.at(
                                "month",
                                "Mỗi chương trình một bảng chi trả mỗi tháng.",
                                "A programme has one payroll a month.");
                    case "uq_capital_projects_code" ->
                        SocialProtectionProblem.PROJECT_EXISTS.at("code", "Hãy dùng mã khác.", "Use another code.");
                    case "ck_capital_project_years_plan" ->
                        SocialProtectionProblem.MORE_THAN_PLANNED.at(
                                "disbursedVnd",
                                "Vốn giải ngân cộng vốn trả lại không vượt kế hoạch.",
                                "Disbursed and returned together are at most the plan.");
                    default -> null;
                });
    }
}
