package vn.tongket.employment.problem;

import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.ProblemType;

/** Problems of the employment service. */
public enum EmploymentProblem implements ProblemType {
    REPORT_EXISTS("report-exists", 409, "Đơn vị đã có báo cáo của kỳ này", "The unit has a report for this period"),
    REPORT_STATUS(
            "report-status", 409, "Trạng thái báo cáo không cho phép", "The status of the report does not allow it"),
    LINE_CLOSED("line-closed", 409, "Dòng không mở để sửa", "The line is not open for correction"),
    YEAR_LOCKED("year-locked", 409, "Số liệu của năm đã khoá", "The year is locked"),
    UNREVIEWED_CORRECTIONS(
            "unreviewed-corrections",
            409,
            "Có dòng sửa sau duyệt chưa được duyệt lại",
            "Corrections have not been approved"),
    IMPORT_ENDED("import-ended", 409, "Lần nhập đã kết thúc", "The import has ended"),
    IMPORT_RUNNING("import-running", 409, "Lần nhập chưa kết thúc", "The import has not ended"),
    IMPORT_PURGED("import-purged", 410, "Dữ liệu của tệp nhập đã xoá", "The rows of the import have been removed"),
    IMPORT_UNREADABLE("import-unreadable", 422, "Tệp không đọc được", "The file cannot be read"),
    IMPORT_UNSAFE("import-unsafe", 422, "Tệp không an toàn", "The file is not safe"),
    IMPORT_COLUMNS("import-columns", 422, "Tiêu đề cột không đúng", "The column headings are wrong"),
    IMPORT_TOO_LARGE("import-too-large", 422, "Tệp có quá nhiều ô", "The file has too many cells"),
    IMPORT_REFUSED(
            "import-refused", 422, "Tệp có lỗi, chưa nhập dòng nào", "The file has faults; nothing of it was imported"),
    OVERSEAS_WORKER_EXISTS(
            "overseas-worker-exists",
            409,
            "Người này đã có hồ sơ đi làm việc ở nước ngoài",
            "The person is in the register of workers abroad already"),
    OVERSEAS_WORKER_WITHDRAWN("overseas-worker-withdrawn", 409, "Hồ sơ đã rút", "The record has been withdrawn"),
    NOT_ABROAD("not-abroad", 409, "Người lao động không ở nước ngoài", "The worker is not abroad"),
    UNKNOWN_CHANNEL("unknown-channel", 422, "Kênh việc làm không dùng được", "The channel cannot be used"),
    LINE_TWICE("line-twice", 422, "Một dòng khai hai lần", "The same line is given twice"),
    DESTINATION_NOT_ABROAD(
            "destination-not-abroad",
            422,
            "Chỉ kênh đi làm việc ở nước ngoài có nước đến",
            "Only work abroad has a destination"),
    UNKNOWN_DESTINATION("unknown-destination", 422, "Không có nước này", "There is no such country"),
    UNKNOWN_SEX("unknown-sex", 422, "Giới tính không dùng được", "The sex cannot be used"),
    UNKNOWN_SECTOR("unknown-sector", 422, "Ngành kinh tế không dùng được", "The sector cannot be used"),
    UNKNOWN_INDICATOR("unknown-indicator", 422, "Chỉ tiêu không dùng được ở đây", "The indicator cannot be used here"),
    PLAN_DOES_NOT_ADD_UP(
            "plan-does-not-add-up",
            422,
            "Các phần không khớp kế hoạch chung",
            "The parts of the plan do not add up to the whole"),
    CHECKS_FAILED("checks-failed", 422, "Báo cáo chưa qua kiểm tra", "The report does not pass its checks");

    private final String code;
    private final int status;
    private final Label title;

    EmploymentProblem(String code, int status, String vi, String en) {
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
