package vn.tongket.employment.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.problem.FieldError;

/** One row of a file, which reads its own cells and keeps what is wrong with them. No fault quotes a cell. */
final class LabourMarketRow {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final int number;
    private final Map<String, String> cells;
    private final List<FieldError> faults = new ArrayList<>();

    /**
     * @param number as a spreadsheet counts: 1 is the header
     * @param cells by column; without those that are empty
     */
    LabourMarketRow(int number, Map<String, String> cells) {
        this.number = number;
        this.cells = Map.copyOf(cells);
    }

    /** The entry of the row; null where a cell cannot be read. */
    LabourMarketEntry entry() {
        String indicator = text("indicator", 60);
        Integer year = year();
        String unit = text("unit", 20);
        LabourMarketRequest content = new LabourMarketRequest(
                number("value"),
                text("source", LabourMarketRequest.SOURCE),
                date("surveyDate"),
                cells.containsKey("publishedOn") ? date("publishedOn") : null,
                cells.containsKey("note") ? text("note", LabourMarketRequest.NOTE) : null,
                cells.containsKey("provenance") ? provenance() : null);
        return faults.isEmpty() ? new LabourMarketEntry(indicator, year, unit, cells.get("reading"), content) : null;
    }

    void refuse(FieldError fault) {
        refuse(fault.field(), fault.code(), fault.vi(), fault.en());
    }

    void refuse(String column, String code, String vi, String en) {
        faults.add(new FieldError("row " + number + ", column " + column, code, vi, en));
    }

    int number() {
        return number;
    }

    List<FieldError> faults() {
        return faults;
    }

    private String text(String column, int longest) {
        String text = required(column);
        if (text != null && text.length() > longest) {
            refuse(column, "size", "Dài quá " + longest + " ký tự.", "Longer than " + longest + " characters.");
        }
        return text;
    }

    private Integer year() {
        String text = required("year");
        if (text == null || YEAR.matcher(text).matches()) {
            return text == null ? null : Integer.valueOf(text);
        }
        refuse("year", "not-a-year", "Năm viết 2024, từ 2000 đến 2100.", "A year is written 2024, from 2000 to 2100.");
        return null;
    }

    private BigDecimal number(String column) {
        String text = required(column);
        if (text == null || NUMBER.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        refuse(
                column,
                "not-a-number",
                "Số viết 2.35: dấu chấm thập phân, tối đa 6 chữ số lẻ, không dấu phân cách hàng nghìn.",
                "A number is written 2.35: a decimal point, at most 6 decimals, no separators.");
        return null;
    }

    private LocalDate date(String column) {
        String text = required(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            refuse(column, "not-a-date", "Ngày viết 2024-12-31.", "A day is written 2024-12-31.");
            return null;
        }
    }

    private Provenance provenance() {
        return Arrays.stream(Provenance.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(cells.get("provenance")))
                .findFirst()
                .orElseGet(() -> {
                    refuse(
                            "provenance",
                            "unknown-provenance",
                            "Chỉ nhận recorded, published, illustrative.",
                            "Takes recorded, published, illustrative.");
                    return null;
                });
    }

    private String required(String column) {
        String text = cells.get(column);
        if (text == null) {
            refuse(column, "not-blank", "Không được để trống.", "Must not be empty.");
        }
        return text;
    }
}
