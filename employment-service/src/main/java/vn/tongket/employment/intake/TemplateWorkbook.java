package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The template as a workbook: the lines, how to fill them in, and, hidden, the lists behind the drop-downs. */
final class TemplateWorkbook {
    private static final String CHOICES = "Danh mục";
    /** Rows below the lines of the unit that have drop-downs too. */
    private static final int ROOM = 500;

    private static final List<String> INSTRUCTIONS = List.of(
            "Mỗi dòng là một ô số liệu của một đơn vị trong một kỳ. Thứ tự cột không quan trọng; không đổi tên cột.",
            "Chỉ trang tính đầu tiên được đọc: gộp các tháng vào một trang, hoặc gửi mỗi tháng một tệp.",
            "Chỉ cần điền cột Số người. Dòng không có số liệu thì ghi 0 hoặc xoá cả dòng.",
            "Số người là số nguyên: 1234 hoặc 1.234. Không dùng công thức; nếu có, dán dưới dạng giá trị.",
            "Giữ cột Số người ở định dạng văn bản. Ô định dạng số được lấy theo giá trị Excel lưu: máy cài kiểu Mỹ lưu"
                    + " 1.000 thành 1.",
            "Kênh, Giới tính, Nước đến, Ngành: chọn trong danh sách. Nước đến chỉ dùng cho kênh đi làm việc ở nước ngoài.",
            "Thêm dòng được; mỗi tổ hợp đơn vị, kỳ, kênh, giới tính, nước, ngành chỉ có một dòng.",
            "One row is one figure. Fill in the column Số người with whole numbers (1234 or 1.234); write 0 or delete the"
                    + " row where there is nothing to report. No formulas.");

    private final ImportTemplate template;

    private TemplateWorkbook(ImportTemplate template) {
        this.template = template;
    }

    static void write(ImportTemplate template, OutputStream out) throws IOException {
        new TemplateWorkbook(template).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "TongKet", "1.0")) {
            fill(workbook.newWorksheet("Số liệu"));
            Worksheet help = workbook.newWorksheet("Hướng dẫn");
            help.width(0, 110);
            for (int row = 0; row < INSTRUCTIONS.size(); row++) {
                help.value(row, 0, INSTRUCTIONS.get(row));
                help.style(row, 0).wrapText(true).set();
            }
            Worksheet choices = workbook.newWorksheet(CHOICES);
            choices.setVisibilityState(VisibilityState.HIDDEN);
            for (ImportColumn column : ImportColumn.values()) {
                List<String> words = choices(column);
                for (int row = 0; row < words.size(); row++) {
                    choices.value(row, column.ordinal(), words.get(row));
                }
            }
        }
    }

    private void fill(Worksheet sheet) {
        int last = template.lines().size() + ROOM;
        for (ImportColumn column : ImportColumn.values()) {
            int position = column.ordinal();
            sheet.value(0, position, column.vi());
            sheet.style(0, position).bold().set();
            sheet.width(position, column == ImportColumn.CHANNEL ? 48 : 16);
            // Text, or Excel makes 2024-03 a date, takes the zero from 05977 and, set up as American, makes 1.000 a 1
            sheet.range(1, position, last, position).style().format("@").set();
            if (!choices(column).isEmpty()) {
                String letter = ImportErrorTexts.letters(position);
                sheet.range(1, position, last, position)
                        .validateWithListByFormula("'" + CHOICES + "'!$" + letter + "$1:$" + letter + "$"
                                + choices(column).size());
            }
        }
        for (int row = 0; row < template.lines().size(); row++) {
            List<String> cells = template.cells(template.lines().get(row));
            for (int position = 0; position < cells.size(); position++) {
                if (!cells.get(position).isEmpty()) {
                    sheet.value(row + 1, position, cells.get(position));
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    private List<String> choices(ImportColumn column) {
        return switch (column) {
            case CHANNEL -> template.choices().channels();
            case SEX -> template.choices().sexes();
            case DESTINATION -> template.choices().destinations();
            case SECTOR -> template.choices().sectors();
            default -> List.of();
        };
    }
}
