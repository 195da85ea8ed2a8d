package vn.tongket.gateway.problem;

import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.ProblemType;

/** Problems of the gateway. */
public enum GatewayProblem implements ProblemType {
    USERNAME_TAKEN("username-taken", 409, "Tên đăng nhập đã có người dùng", "The user name is taken"),
    LAST_ADMINISTRATOR(
            "last-administrator", 409, "Phải còn ít nhất một quản trị viên", "At least one administrator must remain"),
    WRONG_PASSWORD("wrong-password", 422, "Mật khẩu hiện tại không đúng", "The current password is wrong"),
    REVIEW_UNAVAILABLE("review-unavailable", 503, "Không dịch vụ nào trả lời", "No service answers");

    private final String code;
    private final int status;
    private final Label title;

    GatewayProblem(String code, int status, String vi, String en) {
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
