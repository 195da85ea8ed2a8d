package vn.tongket.employment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsKey;
import vn.tongket.employment.statistics.JobStatisticsResponse.StatisticsRow;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.language.Language;

/**
 * Job statistics as a table for a spreadsheet: a code and a name for each grouping, for units their first day too, then the
 * numbers, the total last.
 */
final class JobStatisticsTable {
    private static final Map<String, Label> GROUPINGS = Map.of(
            "year", new Label("Năm", "Year"),
            "month", new Label("Tháng", "Month"),
            "unit", new Label("Đơn vị", "Unit"),
            "channel", new Label("Kênh", "Channel"),
            "subchannel", new Label("Kênh chi tiết", "Subchannel"),
            "sex", new Label("Giới tính", "Sex"),
            "destination", new Label("Nước đến", "Destination"),
            "sector", new Label("Ngành", "Sector"));
    private static final Label CODE = new Label("Mã", "Code");
    private static final Label TOTAL = new Label("Tổng số", "Total");
    private static final Label ESTIMATED = new Label("ước tính", "estimated");
    private static final Label UNALLOCATED = new Label(
            "chưa tính %d người (luỹ kế %d, cùng kỳ %d) của đơn vị đã chia tách mà chưa rõ phần thuộc về đây",
            "without %d persons (since the start of the year %d, last year %d) of divided units whose share here is not known");
    private static final List<Label> NUMBERS = List.of(
            new Label("Số người trong kỳ", "Persons in the period"),
            new Label("Luỹ kế từ đầu năm", "Since the start of the year"),
            new Label("Cùng kỳ năm trước", "Same period last year"),
            new Label("Tăng, giảm", "Change"),
            new Label("% so cùng kỳ", "% change"),
            new Label("Kế hoạch năm", "Plan of the year"),
            new Label("% kế hoạch", "% of plan"),
            new Label("Ghi chú", "Note"));

    private JobStatisticsTable() {}

    static SheetTable of(JobStatisticsResponse answer, Language language) {
        List<String> headings = new ArrayList<>();
        answer.groupBy().forEach(by -> headings.addAll(headings(by, language)));
        NUMBERS.forEach(number -> headings.add(number.in(language)));
        List<List<Object>> rows = new ArrayList<>();
        String spread = spread(answer, language);
        answer.rows().forEach(row -> rows.add(cells(row, keys(row.keys(), language), note(row, spread))));
        rows.add(cells(
                answer.total(),
                total(answer.groupBy(), language),
                Stream.of(note(answer.total(), spread), unallocated(answer, language))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "))));
        return new SheetTable("Viec lam " + answer.from() + " " + answer.to(), headings, rows);
    }

    /** The name last. */
    private static List<String> headings(String by, Language language) {
        String name = GROUPINGS.get(by).in(language);
        String code = CODE.in(language) + " " + name.toLowerCase(language.locale());
        return hasFirstDay(by) ? List.of(code, SheetTable.UNIT_SINCE.in(language), name) : List.of(code, name);
    }

    private static boolean hasFirstDay(String by) {
        return by.equals("unit");
    }

    /** What a row says that was spread over parts of a unit: how that was done goes with the figure. */
    private static String spread(JobStatisticsResponse answer, Language language) {
        return answer.allocation() == null
                ? null
                : ESTIMATED.in(language) + ": " + answer.allocation().rule().in(language);
    }

    private static List<Object> keys(List<StatisticsKey> keys, Language language) {
        List<Object> cells = new ArrayList<>();
        for (StatisticsKey key : keys) {
            cells.add(key.code());
            if (hasFirstDay(key.by())) {
                // What could not be spread over units has none
                cells.add(key.since() == null ? null : key.since().toString());
            }
            cells.add(key.label().in(language));
        }
        return cells;
    }

    /** Says what it is where the first grouping has its name. */
    private static List<Object> total(List<String> groupBy, Language language) {
        List<Integer> widths =
                groupBy.stream().map(by -> headings(by, language).size()).toList();
        List<Object> keys = new ArrayList<>(
                Collections.nCopies(widths.stream().mapToInt(Integer::intValue).sum(), null));
        if (!widths.isEmpty()) {
            keys.set(widths.get(0) - 1, TOTAL.in(language));
        }
        return keys;
    }

    private static String note(StatisticsRow row, String spread) {
        return row.estimated() || row.previousEstimated() != null ? spread : null;
    }

    private static String unallocated(JobStatisticsResponse answer, Language language) {
        return answer.unallocated() == null
                ? null
                : UNALLOCATED
                        .in(language)
                        .formatted(
                                answer.unallocated().persons(),
                                answer.unallocated().cumulative(),
                                answer.unallocated().previous());
    }

    private static List<Object> cells(StatisticsRow row, List<Object> keys, String note) {
        List<Object> cells = new ArrayList<>(keys);
        cells.add(row.persons());
        cells.add(row.cumulative());
        cells.add(row.previous());
        cells.add(row.change() == null ? null : row.change().absolute());
        cells.add(row.change() == null ? null : row.change().percent());
        cells.add(row.plan());
        cells.add(row.percentOfPlan());
        cells.add(note);
        return cells;
    }
}
