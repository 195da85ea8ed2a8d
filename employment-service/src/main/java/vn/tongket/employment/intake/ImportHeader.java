package vn.tongket.employment.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.problem.FieldError;

/** Which column stands where. Columns that the import does not know are left alone. */
final class ImportHeader {
    private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
    private final List<String> headings;

    /** Reads the first row; 422 {@code import-columns} where a column is missing or stands there twice. */
    ImportHeader(SheetRow row) {
        List<FieldError> faults = new ArrayList<>();
        headings = row.cells().stream()
                .map(cell -> cell == null ? "" : cell.text())
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            int position = i;
            ImportColumn.ofHeading(headings.get(i))
                    .filter(column -> positions.putIfAbsent(column, position) != null)
                    .ifPresent(column -> faults.add(fault(column, "Cột có hai lần.", "The column is there twice.")));
        }
        Arrays.stream(ImportColumn.values())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .forEach(column -> faults.add(fault(column, "Thiếu cột.", "The column is missing.")));
        if (!faults.isEmpty()) {
            throw EmploymentProblem.IMPORT_COLUMNS.because(
                    "Dòng đầu phải là tiêu đề cột như trong tệp mẫu; xem errors.",
                    "The first row must hold the headings of the template; see errors.",
                    faults);
        }
    }

    /** Whether a row names every column that is needed, as the first row of figures does. */
    static boolean isIn(SheetRow row) {
        Set<ImportColumn> named = row.cells().stream()
                .filter(Objects::nonNull)
                .flatMap(cell -> ImportColumn.ofHeading(cell.text()).stream())
                .collect(Collectors.toSet());
        return Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::isRequired)
                .allMatch(named::contains);
    }

    private static FieldError fault(ImportColumn column, String vi, String en) {
        return new FieldError(column.vi(), EmploymentProblem.IMPORT_COLUMNS.code(), vi, en);
    }

    /** What a row has in a column; null where it has nothing. */
    SheetCell in(SheetRow row, ImportColumn column) {
        Integer position = positions.get(column);
        return position == null ? null : row.at(position);
    }

    boolean isBlank(SheetRow row) {
        return positions.keySet().stream().map(column -> in(row, column)).allMatch(Objects::isNull);
    }

    /** The fields by position from column A; empty for a column that is left alone. */
    String[] fields() {
        String[] fields = new String[headings.size()];
        Arrays.fill(fields, "");
        positions.forEach((column, position) -> fields[position] = column.field());
        return fields;
    }

    String[] headings() {
        return headings.toArray(String[]::new);
    }
}
