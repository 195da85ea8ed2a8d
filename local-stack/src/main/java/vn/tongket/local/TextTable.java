package vn.tongket.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of text: the first two to the left, numbers to the right. */
final class TextTable {
    private static final int LEFT = 2;

    private final int[] widths;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        widths = new int[header.length];
        row(List.of(header));
    }

    void row(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
        rows.add(cells);
    }

    /** A line of its own across all columns. */
    void heading(String text) {
        rows.add(List.of(text));
    }

    @Override
    public String toString() {
        String rule = "─".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1));
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            boolean heading = row.size() == 1;
            text.append(heading ? rule + "\n" + row.get(0) : line(row)).append('\n');
        }
        return text.append(rule).append('\n').toString();
    }

    private String line(List<String> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> {
                    String space = " ".repeat(widths[i] - cells.get(i).length());
                    return i < LEFT ? cells.get(i) + space : space + cells.get(i);
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
