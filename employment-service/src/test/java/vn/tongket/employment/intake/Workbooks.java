package vn.tongket.employment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks: real ones, and such as nobody should be sent. */
final class Workbooks {
    private static final String[] HEADER = {"Mã đơn vị", "Kỳ", "Kênh", "Giới tính", "Số người", "Ghi chú"};

    private Workbooks() {}

    /** A workbook with the usual header in row 1. */
    static byte[] of(Consumer<Worksheet> rows) {
        return ofSheets(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            row(sheet, 0, HEADER);
            rows.accept(sheet);
        });
    }

    static byte[] ofSheets(Consumer<Workbook> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A workbook as a program writes it: one sheet, and no more parts than it needs. */
    static byte[] ofXml(String... rows) {
        String xml = Stream.of(rows).map(cells -> "<row>" + cells + "</row>").collect(Collectors.joining());
        return zip(Map.of(
                "[Content_Types].xml",
                text("<Types/>"),
                "xl/workbook.xml",
                text(
                        """
                        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
                "xl/_rels/workbook.xml.rels",
                text(
                        """
                        <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                        </Relationships>"""),
                "xl/worksheets/sheet1.xml",
                text("<worksheet><sheetData>" + xml + "</sheetData></worksheet>")));
    }

    /** Cells of such a sheet that hold their texts themselves. */
    static String plain(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t=\"str\"><v>" + cell + "</v></c>")
                .collect(Collectors.joining());
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    /** A ZIP with these entries. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The text of an entry of a ZIP. */
    static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
