package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Puts the rows of a file into the staging table while the file is being read. */
@ApplicationScoped
class StagingQueries {
    private static final String COPY = "copy import_cells (import_id, province_code, row_number, "
            + ImportColumn.staged().map(ImportColumn::field).collect(Collectors.joining(", "))
            + ", head_count, number_fault, formulas) from stdin";
    private static final int BUFFER = 1 << 16;

    private final Session database;
    private final IntakeConfig config;

    StagingQueries(Session database, IntakeConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Stages a file under an import that is on record, and notes its columns and the number of its cells. */
    void stage(JobReportImport entered, Path file) {
        database.flush();
        CellStager stager = database.doReturningWork(connection -> copy(connection, entered, file));
        if (stager.cells() == 0) {
            throw ImportProblems.unreadable("Tệp không có dòng số liệu nào.", "The file holds no row of figures.");
        }
        database.createNativeMutationQuery(
                        """
                        update job_report_imports
                        set cells = :cells, column_fields = :fields, column_headings = :headings
                        where id = :import""")
                .setParameter("cells", stager.cells())
                .setParameter("fields", stager.header().fields())
                .setParameter("headings", stager.header().headings())
                .setParameter("import", entered.id)
                .executeUpdate();
    }

    private CellStager copy(Connection connection, JobReportImport entered, Path file) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Writer copy =
                new OutputStreamWriter(new PGCopyOutputStream(postgres, COPY, BUFFER), StandardCharsets.UTF_8)) {
            CellStager stager = new CellStager(copy, entered.id + "\t" + entered.provinceCode, config.cellsPerFile());
            entered.format.read(file, stager);
            return stager;
        } catch (IOException failed) {
            throw new SQLException(failed);
        }
    }
}
