package vn.tongket.employment.market;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.CsvSeparator;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** A CSV file of values: UTF-8, commas or semicolons, a header with the names that the API uses, in any order. */
final class LabourMarketFile {
    static final int MOST_ROWS = 5000;
    static final List<String> REQUIRED = List.of("indicator", "year", "unit", "value", "source", "surveyDate");
    static final List<String> OPTIONAL = List.of("reading", "publishedOn", "note", "provenance");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();

    private LabourMarketFile() {}

    /** The rows below the header; 400 for what is no CSV in UTF-8, 413 for too many, 422 for another header or a torn row. */
    static List<LabourMarketRow> rows(byte[] csv) {
        List<CSVRecord> records = records(csv).stream()
                .filter(record -> !isEmpty(record) || record.getRecordNumber() == 1)
                .toList();
        if (records.size() > MOST_ROWS + 1) {
            throw CommonProblem.TOO_LARGE.because(
                    "Tối đa " + MOST_ROWS + " dòng một tệp; hãy chia tệp.",
                    "At most " + MOST_ROWS + " rows a file; divide it.");
        }
        List<String> columns = records.get(0).toList();
        refuse(headerFaults(columns));
        List<CSVRecord> body = records.subList(1, records.size());
        refuse(body.stream()
                .filter(record -> record.size() != columns.size())
                .map(record -> new FieldError(
                        "row " + record.getRecordNumber(),
                        "cell-count",
                        "Số ô khác số cột của dòng tiêu đề.",
                        "The number of cells is not that of the header."))
                .toList());
        return body.stream().map(record -> row(columns, record)).toList();
    }

    /** Answers 422 with the faults, the first of them where there are very many. */
    static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw EmploymentProblem.IMPORT_REFUSED.because(
                    "Có " + faults.size() + " lỗi; xem errors, sửa rồi gửi lại cả tệp.",
                    faults.size() + " fault(s); see errors, mend them and send the whole file again.",
                    faults.stream().limit(200).toList());
        }
    }

    /** Another encoding is refused: read with question marks, names of sources would be wrong without a word. */
    private static String text(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return Normalizer.normalize(text.startsWith("\ufeff") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException other) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "Tệp không phải UTF-8; trong Excel lưu dạng \"CSV UTF-8\".",
                    "The file is not UTF-8; in Excel save it as \"CSV UTF-8\".");
        }
    }

    private static List<CSVRecord> records(byte[] csv) {
        String text = text(csv);
        if (text.isBlank()) {
            throw CommonProblem.MALFORMED_REQUEST.because("Tệp trống.", "The file is empty.");
        }
        try (Reader reader = new StringReader(text);
                CSVParser parser = FORMAT.builder()
                        .setDelimiter(CsvSeparator.of(reader))
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException torn) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "Tệp không phải CSV: kiểm tra dấu nháy kép.", "The file is no CSV: look at its quotation marks.");
        }
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static List<FieldError> headerFaults(List<String> columns) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean known = REQUIRED.contains(columns.get(i)) || OPTIONAL.contains(columns.get(i));
            if (!known || !seen.add(columns.get(i))) {
                faults.add(new FieldError(
                        "row 1, column " + (i + 1),
                        known ? "column-twice" : "unknown-column",
                        known ? "Cột này ghi hai lần." : "Không có cột tên này; chỉ nhận " + names() + ".",
                        known ? "The column is given twice." : "There is no such column; takes " + names() + "."));
            }
        }
        REQUIRED.stream()
                .filter(column -> !seen.contains(column))
                .map(column -> new FieldError(
                        "row 1, column " + column,
                        "missing-column",
                        "Thiếu cột này ở dòng tiêu đề.",
                        "The header lacks this column."))
                .forEach(faults::add);
        return faults;
    }

    private static String names() {
        return String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL);
    }

    private static LabourMarketRow row(List<String> columns, CSVRecord record) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!record.get(i).isBlank()) {
                cells.put(columns.get(i), record.get(i).strip());
            }
        }
        return new LabourMarketRow((int) record.getRecordNumber(), cells);
    }
}
