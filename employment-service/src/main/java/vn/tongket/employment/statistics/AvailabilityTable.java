package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.language.Language;

/** Availability as a table for a spreadsheet: a row for each unit. */
final class AvailabilityTable {
    private static final List<Label> HEADINGS = List.of(
            new Label("Mã đơn vị", "Unit code"),
            SheetTable.UNIT_SINCE,
            new Label("Đơn vị", "Unit"),
            new Label("Số báo cáo phải gửi", "Reports expected"),
            new Label("Đã gửi", "Received"),
            new Label("Đã duyệt", "Approved"),
            new Label("Đúng hạn", "In time"),
            new Label("% đầy đủ", "% complete"),
            new Label("% đúng hạn", "% in time"),
            new Label("Ngoài danh sách", "Unexpected"));

    private AvailabilityTable() {}

    static SheetTable of(AvailabilityResponse answer, Language language) {
        Stream<List<Object>> units =
                answer.byUnit().stream().map(unit -> cells(unit.code(), unit.since(), unit.name(), unit.reports()));
        List<Object> total = cells(null, null, new Label("Tổng số", "Total").in(language), answer.total());
        return new SheetTable(
                "Bao cao " + answer.from() + " " + answer.to(),
                HEADINGS.stream().map(heading -> heading.in(language)).toList(),
                Stream.concat(units, Stream.of(total)).toList());
    }

    private static List<Object> cells(
            String code, LocalDate since, String name, AvailabilityResponse.AvailabilitySum reports) {
        return Arrays.asList(
                code,
                since == null ? null : since.toString(),
                name,
                reports.expected(),
                reports.received(),
                reports.approved(),
                reports.inTime(),
                reports.completeness(),
                reports.timeliness(),
                reports.unexpected());
    }
}
