package vn.tongket.employment.intake;

import java.util.Locale;
import vn.tongket.kit.language.Label;

/**
 * What can be wrong with a cell, and what to do. {@code %s} takes the hint that is on record with the error. The checks
 * themselves are in {@link ResolutionQueries} and {@link DecisionQueries}, which write the codes.
 */
enum CellFault {
    MISSING_VALUE("Ô này bắt buộc; hãy điền.", "This cell is required; fill it in."),
    FORMULA(
            "Ô là công thức; hãy sao chép rồi dán dưới dạng giá trị (Paste Values).",
            "The cell holds a formula; copy it and paste it as a value (Paste Values)."),
    UNKNOWN_UNIT(
            "Ngày %s tỉnh không có đơn vị mã này; dùng mã có hiệu lực trong kỳ.",
            "On %s the province has no unit with this code; use the code in force in the period."),
    OUT_OF_SCOPE(
            "Đơn vị ngoài phạm vi được giao; bỏ dòng này hoặc nhờ người phụ trách đơn vị đó nộp.",
            "The unit is outside of those entrusted to you; leave the row out, or let its own officer send it."),
    BAD_PERIOD(
            "Kỳ viết 2024-03 hoặc 2019, trong ô định dạng văn bản (Excel hay đổi thành ngày).",
            "A period is written 2024-03 or 2019, in a cell formatted as text (Excel likes to make it a date)."),
    UNKNOWN_CALENDAR(
            "Loại kỳ là calendar-year hoặc management-year, hoặc để trống.",
            "The calendar is calendar-year or management-year, or is left empty."),
    YEAR_LOCKED(
            "Số liệu năm %s đã khoá; người phê duyệt mở khoá thì mới nhập được.",
            "The year %s is locked; an approver must open it first."),
    REPORT_STATUS(
            "Báo cáo của đơn vị trong kỳ đang ở trạng thái %s; chỉ nhập được vào bản nháp hoặc bản bị trả lại.",
            "The unit's report for the period is %s; only a draft or a returned report takes an import."),
    UNKNOWN_CHANNEL(
            "Không có kênh này trong kỳ; chọn trong danh sách của tệp mẫu.",
            "There is no such channel in the period; choose from the list of the template."),
    UNCONFIRMED_CHANNEL(
            "Kênh %s chưa được tỉnh xác nhận; người quản trị xác nhận thì mới dùng được.",
            "The province has not confirmed the channel %s; an administrator must confirm it first."),
    UNKNOWN_SEX("Giới tính là Nam hoặc Nữ, hoặc để trống.", "Sex is male or female, or is left empty."),
    DESTINATION_NOT_ABROAD(
            "Chỉ kênh ABROAD có nước đến; để trống ô này hoặc sửa kênh.",
            "Only the channel ABROAD has a destination; empty this cell or mend the channel."),
    UNKNOWN_DESTINATION(
            "Không có nước này trong danh mục; dùng mã hai chữ (JP) hoặc tên trong tệp mẫu.",
            "The catalogue has no such country; use the two-letter code (JP) or a name of the template."),
    UNKNOWN_SECTOR(
            "Không có ngành này trong kỳ; dùng mã ngành.", "There is no such sector in the period; use the code."),
    UNCONFIRMED_SECTOR(
            "Danh mục ngành (%s) chưa được tỉnh xác nhận; người quản trị xác nhận thì mới dùng được.",
            "The province has not confirmed the sector %s; an administrator must confirm it first."),
    AMBIGUOUS_NAME(
            "Tên này có ở nhiều mã trong danh mục; hãy ghi mã.",
            "Several codes of the catalogue have this name; write the code."),
    NOT_WHOLE_NUMBER("Số người là số nguyên, ví dụ 12.", "A head count is a whole number, such as 12."),
    DATE(
            "Ô là ngày tháng (Excel hay đổi số đã gõ thành ngày); định dạng ô là Số rồi gõ lại số người.",
            "The cell is a date (Excel likes to make one of what was typed); format it as a number and type it again."),
    NEGATIVE_NUMBER("Số người từ 0 trở lên.", "A head count is 0 or more."),
    NUMBER_TOO_LARGE("Số người nhiều nhất là 1.000.000 một ô.", "A cell holds 1,000,000 persons at most."),
    AMBIGUOUS_NUMBER(
            "Không rõ là phần nghìn hay phần thập phân; hãy viết liền (1234) hoặc 1.234.",
            "It is not clear whether this means thousands or decimals; write 1234, or 1.234 for thousands."),
    NOTE_TOO_LONG("Ghi chú dài nhất 500 ký tự.", "A note is 500 characters at most."),
    LINE_TWICE(
            "Trùng đơn vị, kỳ, kênh, giới tính, nước và ngành với dòng %s; gộp lại hoặc bỏ một dòng.",
            "Same unit, period, channel, sex, destination and sector as row %s; merge them or leave one out.");

    private final Label text;

    CellFault(String vi, String en) {
        this.text = new Label(vi, en);
    }

    /** Stable kebab-case name. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CellFault ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What is wrong and what to do. */
    Label text(String hint) {
        return new Label(text.vi().replace("%s", hint), text.en().replace("%s", hint));
    }
}
