package vn.tongket.employment.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private static final int HEAD = 1 << 16;

    private long total;

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
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        try (Part part = new Part(zip.getInputStream(entry), most, entry.getCompressedSize())) {
            part.refuseDocumentType();
            if (!SheetBounds.areKept(part)) {
                throw ImportProblems.unsafe(
                        "Trang tính vượt quá cột XFD hoặc lớn bất thường; sao chép số liệu sang tệp mẫu mới.",
                        "A sheet goes beyond column XFD or is unusually large; copy the figures into a fresh template.");
            }
            // Whatever is no XML, or damaged
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The content of an entry, refused as soon as too much of it has come, and at each further read. */
    private final class Part extends InputStream {
        private final BufferedInputStream content;
        private final long most;
        private final long compressed;
        private long size;

        Part(InputStream content, long most, long compressed) {
            this.content = new BufferedInputStream(content, HEAD);
            this.most = most;
            this.compressed = Math.max(1, compressed);
        }

        /** It stands at the head of a part, and no workbook has one. The reader would ignore it; we refuse. */
        void refuseDocumentType() throws IOException {
            content.mark(HEAD);
            if (new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw ImportProblems.unsafe(
                        "Tệp có khai báo DOCTYPE, sổ tính thường không có; lưu lại bằng Excel.",
                        "The file declares a document type, which no workbook does; save it again with Excel.");
            }
            content.reset();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = content.read(into, offset, length);
            size += Math.max(0, read);
            total += Math.max(0, read);
            boolean steep = size > SMALL && size / compressed > MOST_RATIO;
            if (size > most || total > MOST_BYTES || steep) {
                throw swollen();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    private static RuntimeException swollen() {
        return ImportProblems.unsafe(
                "Tệp nén phình to bất thường khi giải nén; sao chép số liệu sang tệp mẫu mới.",
                "The file swells out of proportion when unpacked; copy the figures into a fresh template.");
    }
}
