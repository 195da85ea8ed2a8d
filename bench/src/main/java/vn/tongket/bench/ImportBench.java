package vn.tongket.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.tongket.local.console.Progress;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;

/** The import of 100,000 cells beside COPY of the same lines into a table with the same keys and indexes. */
final class ImportBench {
    private static final String IMPORTS = "/api/v1/employment/job-report-imports";
    private static final String COLUMNS =
            "(job_report_id, province_code, calendar, period_number, unit_code, unit_since,"
                    + " status, channel, sex, destination, sector, persons, note, recorded_by, recorded_at)";

    private final LocalStack stack;
    private final Service service;
    private final Progress progress;
    private final ObjectMapper json = new ObjectMapper();

    ImportBench(LocalStack stack, Service service, Progress progress) {
        this.stack = stack;
        this.service = service;
        this.progress = progress;
    }

    void run(PrintStream out) throws SQLException, IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tongket-bench-");
        Path file = new ImportFile("calendar-year").csv(folder);
        // A careful user's first step; and a service that runs for months has compiled what it is asked for
        imported(file, "text/csv", "CSV as a dry run", "?dryRun=true");
        double csv = imported(file, "text/csv", "CSV", "");
        double copy = copied("CALENDAR_YEAR");
        double xlsx = imported(
                new ImportFile("management-year").xlsx(folder),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "XLSX",
                "");
        out.printf("%n| Import of 100,000 cells | COPY, s | import, s | ratio |%n|---|---|---|---|%n");
        out.printf(Locale.ROOT, "| CSV | %.1f | %.1f | %.2f |%n", copy, csv, csv / copy);
        out.printf(Locale.ROOT, "| XLSX, service with -Xmx256m | %.1f | %.1f | %.2f |%n", copy, xlsx, xlsx / copy);
    }

    /** Seconds from the first byte sent to the commit, without what a job waits for its turn. */
    private double imported(Path file, String type, String name, String query)
            throws SQLException, IOException, InterruptedException {
        Progress.Step step = progress.begin("Importing " + Files.size(file) / 1024 + " KB of " + name);
        JsonNode[] job = new JsonNode[1];
        double received = Timing.once(() -> job[0] = json.readTree(
                service.upload("reporter", IMPORTS + query, type, file).body()));
        JsonNode done = job[0];
        while (done.path("finishedAt").isMissingNode()
                || done.path("finishedAt").isNull()) {
            // A look costs the service something too
            TimeUnit.MILLISECONDS.sleep(200);
            done = json.readTree(
                    service.get("reporter", IMPORTS + "/" + job[0].path("id").asText()));
        }
        if (done.at("/counts/created").asInt() != ImportFile.CELLS) {
            throw new IOException("The import ended otherwise: " + done);
        }
        Duration worked = Duration.between(
                Instant.parse(done.path("startedAt").asText()),
                Instant.parse(done.path("finishedAt").asText()));
        step.done(name + " imported");
        return received / 1000 + worked.toMillis() / 1000.0;
    }

    private double copied(String calendar) throws SQLException, IOException, InterruptedException {
        try (Connection database = stack.database(Part.EMPLOYMENT);
                Statement sql = database.createStatement()) {
            CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
            StringWriter lines = new StringWriter();
            copy.copyOut(
                    "copy (select " + COLUMNS.substring(1, COLUMNS.length() - 1)
                            + " from job_report_lines where calendar = '" + calendar + "') to stdout",
                    lines);
            sql.execute("create table copied_lines (like job_report_lines including all)");
            sql.execute(
                    "alter table copied_lines add foreign key (job_report_id, province_code, calendar, period_number,"
                            + " unit_code, unit_since, status) references job_reports (id, province_code, calendar, period_number,"
                            + " unit_code, unit_since, status) on update cascade,"
                            + " add foreign key (channel) references job_creation_channels (code)");
            String text = lines.toString();
            double milliseconds = Timing.once(
                    () -> copy.copyIn("copy copied_lines " + COLUMNS + " from stdin", new StringReader(text)));
            sql.execute("drop table copied_lines");
            return milliseconds / 1000;
        }
    }
}
