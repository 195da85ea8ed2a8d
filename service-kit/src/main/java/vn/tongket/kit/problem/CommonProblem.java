package vn.tongket.kit.problem;

import java.util.Arrays;
import java.util.Optional;
import vn.tongket.kit.language.Label;

/** Problems that any service can answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST("malformed-request", 400, "Yêu cầu không đọc được", "The request cannot be read"),
    INVALID_FIELD("invalid-field", 400, "Dữ liệu không hợp lệ", "A field is invalid"),
    INVALID_CURSOR("invalid-cursor", 400, "Con trỏ trang không hợp lệ", "The page cursor is invalid"),
    NOT_SIGNED_IN("not-signed-in", 401, "Chưa đăng nhập", "Not signed in"),
    NOT_ALLOWED("not-allowed", 403, "Không có quyền", "Not allowed"),
    OUT_OF_SCOPE("out-of-scope", 403, "Ngoài phạm vi đơn vị được giao", "Outside the caller's units"),
    SAME_PERSON("same-person", 403, "Người lập không được tự duyệt", "Whoever entered a record may not approve it"),
    NOT_FOUND("not-found", 404, "Không tìm thấy", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Phương thức không được hỗ trợ", "The method is not supported"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Không có định dạng được yêu cầu", "No acceptable representation"),
    CONFLICT("conflict", 409, "Trùng hoặc mâu thuẫn với dữ liệu đang có", "In conflict with what is recorded"),
    STALE_VERSION("stale-version", 412, "Bản ghi đã được người khác sửa", "The record has been changed meanwhile"),
    TOO_LARGE("too-large", 413, "Nội dung gửi lên quá lớn", "The content is too large"),
    UNSUPPORTED_MEDIA(
            "unsupported-media", 415, "Định dạng gửi lên không được hỗ trợ", "The media type is not supported"),
    RULE_VIOLATED("rule-violated", 422, "Không đúng quy định", "A rule is violated"),
    UNKNOWN_UNIT("unknown-unit", 422, "Không có đơn vị này vào ngày đó", "There is no such unit on that day"),
    KEY_REUSED(
            "idempotency-key-reused",
            422,
            "Khoá Idempotency-Key đã dùng cho yêu cầu khác",
            "The Idempotency-Key was used for another request"),
    VERSION_REQUIRED("version-required", 428, "Thiếu tiêu đề If-Match", "The If-Match header is missing"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Gửi quá nhiều yêu cầu", "Too many requests"),
    INTERNAL_ERROR("internal-error", 500, "Lỗi hệ thống", "Internal error"),
    UNAVAILABLE("unavailable", 503, "Dịch vụ tạm thời không sẵn sàng", "The service is unavailable for now"),
    TRY_AGAIN(
            "try-again",
            503,
            "Hai thay đổi vướng nhau, hãy gửi lại",
            "Two changes were in each other's way; send it again"),
    UPSTREAM_TIMEOUT(
            "upstream-timeout", 504, "Dịch vụ phía sau không trả lời kịp", "The service behind did not answer in time");

    private final String code;
    private final int status;
    private final Label title;

    CommonProblem(String code, int status, String vi, String en) {
        this.code = code;
        this.status = status;
        this.title = new Label(vi, en);
    }

    /** The entry that stands for a bare status, for problems that a library raised without naming a type. */
    static Optional<CommonProblem> ofStatus(int status) {
        return Arrays.stream(values()).filter(p -> p.status == status).findFirst();
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
