package vn.tongket.employment.check;

import java.math.BigDecimal;
import vn.tongket.kit.language.Label;

/** What every report is checked for whatever the rules of the province are, because no rule can say it. */
enum BuiltInCheck {
    /** Figures add up all channels, so that what is in a channel and in a part of it is there twice. */
    CHANNEL_COUNTED_TWICE(
            "channel-counted-twice",
            Severity.ERROR,
            new Label("Không khai cùng một kênh và kênh con của nó", "A channel and its parts are not both reported"),
            new Label(
                    "%1$s có %3$s người và kênh con %2$s có %4$s: cả hai cùng được cộng vào tổng.",
                    "%1$s has %3$s persons and its parts %2$s have %4$s: the total adds up both.")),
    /** A year is made up of its months as soon as there is one, see ADR 11; only who approves can weigh that. */
    MONTH_DISPLACES_YEAR(
            "month-displaces-year",
            Severity.WARNING,
            new Label(
                    "Báo cáo tháng thay cho báo cáo cả năm đã duyệt",
                    "A monthly report takes the place of an approved yearly one"),
            new Label(
                    "Báo cáo cả năm %2$s của đơn vị %1$s, đã duyệt %4$s người, sẽ không còn được tính: năm có báo cáo tháng thì"
                            + " cộng từ các tháng.",
                    "The yearly report of %1$s for %2$s, approved with %4$s persons, will no longer count: a year with monthly"
                            + " reports is the sum of its months.")),
    /** The other way round. */
    YEAR_DISPLACED(
            "year-displaced",
            Severity.WARNING,
            new Label(
                    "Báo cáo cả năm không được tính khi đã có báo cáo tháng",
                    "A yearly report does not count beside monthly ones"),
            new Label(
                    "Đơn vị %1$s có báo cáo đã duyệt của %2$s tháng, %4$s người: báo cáo cả năm này sẽ không được tính.",
                    "%1$s has approved reports of %2$s month(s) with %4$s persons: this yearly report will not count.")),
    /** Both count; whether the one is in the other only who approves can know. */
    UNIT_COUNTED_TWICE(
            "unit-counted-twice",
            Severity.WARNING,
            new Label(
                    "Đơn vị cấp trên và đơn vị thuộc nó không cùng báo cáo một tháng",
                    "A unit and one below it do not both report a month"),
            new Label(
                    "Đơn vị %1$s cũng báo cáo kỳ %2$s, %4$s người: cả hai cùng được cộng vào tổng của đơn vị cấp trên.",
                    "%1$s reports %2$s too, with %4$s persons: the total of the unit above adds up both.")),
    /** A slip of the year or the month, mostly, which nobody would see before the period comes. */
    PERIOD_AHEAD(
            "period-ahead",
            Severity.WARNING,
            new Label("Kỳ báo cáo chưa bắt đầu", "The period has not begun"),
            new Label(
                    "Kỳ %1$s đến ngày %2$s mới bắt đầu mà báo cáo đã có %3$s người: xem lại kỳ.",
                    "%1$s begins on %2$s, and the report has %3$s persons already: look at the period."));

    private final String code;
    private final Severity severity;
    private final Label name;
    private final Label text;

    BuiltInCheck(String code, Severity severity, Label name, Label text) {
        // In small letters, as no rule of a province can be named
        this.code = code;
        this.severity = severity;
        this.name = name;
        this.text = text;
    }

    /**
     * @param subject channel, unit or period that is found
     * @param other what else there is of it: channels, a period, its first day, or how many months
     * @param left persons of the report
     * @param right persons beside them
     */
    ViolationResponse violation(String subject, String other, BigDecimal left, BigDecimal right) {
        Label said = new Label(
                text.vi().formatted(subject, other, FigureText.vi(left), FigureText.vi(right)),
                text.en().formatted(subject, other, FigureText.en(left), FigureText.en(right)));
        return new ViolationResponse(code, name, severity, left, RuleOperator.EXCLUSIVE_PAIR, right, said);
    }
}
