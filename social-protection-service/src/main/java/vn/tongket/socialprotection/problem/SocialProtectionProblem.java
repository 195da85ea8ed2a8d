package vn.tongket.socialprotection.problem;

import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.ProblemType;

/** Problems of the social-protection service. */
public enum SocialProtectionProblem implements ProblemType {
    PERSON_EXISTS("person-exists", 409, "Người này đang hưởng trợ cấp", "The person draws the allowance already"),
    ALREADY_ENDED("already-ended", 409, "Hồ sơ đã dừng hưởng", "The record has ended already"),
    PAYROLL_EXISTS("payroll-exists", 409, "Tháng này đã có bảng chi trả", "The month has a payroll already"),
    PAYROLL_APPROVED("payroll-approved", 409, "Bảng chi trả đã duyệt", "The payroll is approved"),
    PAYROLL_INCOMPLETE(
            "payroll-incomplete", 409, "Bảng chi trả còn dòng chưa rõ mức", "Lines of the payroll have no amount"),
    PROJECT_EXISTS("project-exists", 409, "Mã dự án đã dùng", "The project code is taken"),
    PERSONAL_ID_MISMATCH(
            "personal-id-mismatch", 422, "Số định danh không khớp", "The personal ID does not fit the person"),
    CATEGORY_NOT_APPLICABLE(
            "category-not-applicable", 422, "Diện hưởng không áp dụng được", "The category does not apply"),
    ALLOWANCE_ROW_UNKNOWN(
            "allowance-row-unknown", 422, "Không có mục trợ cấp này", "There is no such row of the annexes"),
    END_BEFORE_START("end-before-start", 422, "Dừng hưởng trước khi hưởng", "The end is before the start"),
    MORE_THAN_PLANNED("more-than-planned", 422, "Vượt kế hoạch vốn", "More than the capital plan");

    private final String code;
    private final int status;
    private final Label title;

    SocialProtectionProblem(String code, int status, String vi, String en) {
        this.code = code;
        this.status = status;
        this.title = new Label(vi, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Label title() {
        return title;
    }
}
