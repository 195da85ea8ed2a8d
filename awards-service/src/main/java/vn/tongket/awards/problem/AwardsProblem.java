package vn.tongket.awards.problem;

import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.ProblemType;

/** Problems of the awards service. */
public enum AwardsProblem implements ProblemType {
    RECIPIENT_EXISTS("recipient-exists", 409, "Đã có tập thể này", "The collective is recorded already"),
    DECISION_EXISTS("decision-exists", 409, "Đã có quyết định số này", "The decision is recorded already"),
    DECISION_SIGNED("decision-signed", 409, "Quyết định đã ký, không sửa được", "A signed decision cannot change"),
    AWARDED_ALREADY(
            "awarded-already", 409, "Đã được tặng trong năm này", "The recipient has this award for the year already"),
    UNKNOWN_AWARD(
            "unknown-award",
            422,
            "Không có danh hiệu, hình thức này cho đối tượng",
            "There is no such award for the subject"),
    UNKNOWN_RECIPIENT("unknown-recipient", 422, "Không có người, tập thể này", "There is no such recipient"),
    NOT_COMPETENT("not-competent", 422, "Người quyết định không có thẩm quyền", "The authority is not competent");

    private final String code;
    private final int status;
    private final Label title;

    AwardsProblem(String code, int status, String vi, String en) {
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
