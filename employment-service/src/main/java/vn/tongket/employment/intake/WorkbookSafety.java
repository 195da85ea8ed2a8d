package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read: no macros, no document types, nothing that swells, and {@link SheetBounds}.
 * Every entry is inflated and counted, since the sizes that a ZIP declares are whatever its maker wrote. Uses the same
 * ZIP reader as the workbook reader does, so that both see the same entries.
 */
final class WorkbookSafety {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 300L << 20;
    /** Sheets are read as a stream; everything else is held in memory. */
    private static final long MOST_BYTES_HELD = 32L << 20;
    /** Sheets of many like rows reach 1:60; a bomb is near 1:1000. */
    private static final long MOST_RATIO = 150;
    /** Small entries may well be all zeros. */
    private static final long SMALL = 1L << 20;

    private long total;
    private final byte[] buffer = new byte[1 << 16];

    private WorkbookSafety() {}

    /** Answers 422 {@code import-unsafe} or {@code import-unreadable} for a file that must not be read on. */
    static void check(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            new WorkbookSafety().check(zip);
        } catch (IOException notAZip) {
            throw ImportProblems.unreadable(
                    "Tệp không phải sổ tính XLSX; mở bằng Excel và lưu lại dạng .xlsx.",
                    "This is no XLSX workbook; open it in Excel and save it as .xlsx.");
        }
    }

    private void check(ZipFile zip) throws IOException {
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw ImportProblems.unsafe(
                        "Tệp có macro; lưu lại dạng .xlsx không macro.",
                        "The file holds macros; save it as .xlsx without macros.");
            }
            if (++entries > MOST_ENTRIES) {
                throw swollen();
            }
            inflate(zip, entry, name.startsWith("xl/worksheets/") ? MOST_BYTES : MOST_BYTES_HELD);
            refuseBeyondBounds(zip, entry);
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = content.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0) {
                    refuseDocumentType(read);
                }
                size += read;
                total += read;
                boolean steep = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
                if (size > most || total > MOST_BYTES || steep) {
                    throw swollen();
                }
            }
        }
    }

    /** A document type stands at the head of a part, and no workbook has one. The reader would ignore it; we refuse. */
    private void refuseDocumentType(int read) {
        if (new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw ImportProblems.unsafe(
                    "Tệp có khai báo DOCTYPE, sổ tính thường không có; lưu lại bằng Excel.",
                    "The file declares a document type, which no workbook does; save it again with Excel.");
        }
    }

    private static void refuseBeyondBounds(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            if (!SheetBounds.areKept(part)) {
                throw ImportProblems.unsafe(
                        "Trang tính vượt quá cột XFD hoặc lớn bất thường; sao chép số liệu sang tệp mẫu mới.",
                        "A sheet goes beyond column XFD or is unusually large; copy the figures into a fresh template.");
            }
        }
    }

    private static RuntimeException swollen() {
        return ImportProblems.unsafe(
                "Tệp nén phình to bất thường khi giải nén; sao chép số liệu sang tệp mẫu mới.",
                "The file swells out of proportion when unpacked; copy the figures into a fresh template.");
    }
}
