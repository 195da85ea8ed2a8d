package vn.tongket.employment.check;

import java.math.BigDecimal;
import vn.tongket.kit.language.Label;

/** What every report is checked for whatever the rules of the province are, because no rule can say it. */
enum BuiltInCheck {
    /** Figures add up all channels, so that what is in a channel and in a part of it is there twice. */
    CHANNEL_COUNTED_TWICE(
            "channel-counted-twice",
            Severity.ERROR,
            new Label("Không khai cùng một kênh và kênh con của nó", "A channel and its parts are not both reported")),
    /** A year is made up of its months as soon as there is one, see ADR 11; only who approves can weigh that. */
    MONTH_DISPLACES_YEAR(
            "month-displaces-year",
            Severity.WARNING,
            new Label(
                    "Báo cáo tháng thay cho báo cáo cả năm đã duyệt",
                    "A monthly report takes the place of an approved yearly one")),
    /** The other way round. */
    YEAR_DISPLACED(
            "year-displaced",
            Severity.WARNING,
            new Label(
                    "Báo cáo cả năm không được tính khi đã có báo cáo tháng",
                    "A yearly report does not count beside monthly ones")),
    /** Both count; whether the one is in the other only who approves can know. */
    UNIT_COUNTED_TWICE(
            "unit-counted-twice",
            Severity.WARNING,
            new Label(
                    "Đơn vị cấp trên và đơn vị thuộc nó không cùng báo cáo một tháng",
                    "A unit and one below it do not both report a month"));

    private final String code;
    private final Severity severity;
    private final Label name;

    BuiltInCheck(String code, Severity severity, Label name) {
        // In small letters, as no rule of a province can be named
        this.code = code;
        this.severity = severity;
        this.name = name;
    }

    ViolationResponse violation(BigDecimal left, BigDecimal right, Label text) {
        return new ViolationResponse(code, name, severity, left, RuleOperator.EXCLUSIVE_PAIR, right, text);
    }
}
