package vn.tongket.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import vn.tongket.local.console.Progress;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;

/** Grouped statistics and annual figures over ten years, each beside the best SQL for the same question. */
final class StatisticsBench {
    private static final int TIMES = 100;
    /** A service that runs for months has compiled what it is asked for; until then the compiler takes a core of two. */
    private static final int ROUNDS_BEFORE = 300;

    private static final int ASKED_BEFORE = 10_000;

    private static final String ROOT = "/api/v1/employment";
    private static final String TEN_YEARS = ROOT + "/statistics/jobs?from=2015-01&to=2024-12&groupBy=";
    private static final String ONE_YEAR = ROOT + "/statistics/jobs?year=2024&groupBy=channel";
    private static final String ALL = " where calendar = 'CALENDAR_YEAR' and period_number between 201501 and 202412"
            + " and status in ('APPROVED', 'LOCKED')";
    private static final String YEAR = " where calendar = 'CALENDAR_YEAR' and period_number between 202301 and 202412"
            + " and status in ('APPROVED', 'LOCKED')";

    /** What the last year adds up to, which each row says beside its sum. */
    private static final String SUMS = "sum(persons), sum(persons) filter (where period_number >= 202401)";

    /** @param sql as many statements as the answer needs */
    private record Question(String name, String path, List<String> sql) {}

    private static final List<Question> QUESTIONS = List.of(
            all(
                    "by year",
                    "year",
                    "select period_number / 100, sum(persons) from job_monthly_totals" + ALL + " group by 1"),
            all(
                    "by month",
                    "month",
                    "select period_number, sum(persons) from job_monthly_totals" + ALL + " group by 1"),
            all(
                    "by unit",
                    "unit&depth=2",
                    "select unit_code, unit_since, " + SUMS + " from job_monthly_totals" + ALL + " group by 1, 2"),
            all("by channel", "channel", "select channel, " + SUMS + " from job_monthly_totals" + ALL + " group by 1"),
            all(
                    "by channel and year",
                    "channel,year",
                    "select channel, period_number / 100, sum(persons) from job_monthly_totals" + ALL
                            + " group by 1, 2"),
            all("by sex (lines)", "sex", "select sex, " + SUMS + " from job_report_lines" + ALL + " group by 1"),
            all(
                    "by sector and year (lines)",
                    "sector,year",
                    "select sector, period_number / 100, sum(persons) from job_report_lines" + ALL + " group by 1, 2"),
            new Question(
                    "one year by channel, with the year before",
                    ONE_YEAR,
                    List.of("select channel, sum(persons) filter (where period_number >= 202401),"
                            + " sum(persons) filter (where period_number < 202401) from job_monthly_totals" + YEAR
                            + " group by 1")),
            new Question(
                    "ten years by unit, in the units of today",
                    TEN_YEARS + "unit&boundaries=current",
                    List.of("select unit_code, unit_since, " + SUMS + " from job_monthly_totals" + ALL
                            + " group by 1, 2")),
            new Question(
                    "one year by channel, as it stood on a day",
                    ROOT + "/statistics/jobs?year=2024&groupBy=channel&asOf=2024-12-31",
                    List.of("select l.channel, sum(l.persons) filter (where l.period_number >= 202401),"
                            + " sum(l.persons) filter (where l.period_number < 202401)"
                            + " from job_report_lines l join job_reports r on r.id = l.job_report_id"
                            + YEAR.replace(" calendar", " l.calendar")
                                    .replace("period_number", "l.period_number")
                                    .replace("status", "l.status")
                            + " and l.recorded_at <= '2024-12-31T17:00Z' and r.updated_at <= '2024-12-31T17:00Z'"
                            + " group by 1")),
            new Question(
                    "annual figures",
                    ROOT + "/annual-figures/2024?unit=20",
                    List.of(
                            "select period_number / 100, channel, sum(persons) from job_monthly_totals"
                                    + " where calendar = 'CALENDAR_YEAR' and period_number <= 202412"
                                    + " and status in ('APPROVED', 'LOCKED') group by 1, 2",
                            "select period_number, unit_code, unit_since, channel, sum(persons) from job_monthly_totals"
                                    + YEAR.replace("202301", "202401")
                                    + " group by grouping sets ((period_number), (unit_code, unit_since), (channel))",
                            "select sex, destination, sum(persons) from job_report_lines"
                                    + YEAR.replace("202301", "202401")
                                    + " group by grouping sets ((sex), (destination))",
                            "select y, (select provenance from job_reports where calendar = 'CALENDAR_YEAR'"
                                    + " and period_year = y and status in ('APPROVED', 'LOCKED')"
                                    + " order by provenance limit 1) from generate_series(2000, 2024) y",
                            "select count(*) from job_reports where status = 'APPROVED' and period_year = 2024")));

    private final LocalStack stack;
    private final Service service;
    private final Progress progress;

    StatisticsBench(LocalStack stack, Service service, Progress progress) {
        this.stack = stack;
        this.service = service;
        this.progress = progress;
    }

    private static Question all(String name, String groupBy, String sql) {
        return new Question("ten years " + name, TEN_YEARS + groupBy, List.of(sql));
    }

    void run(PrintStream out) throws SQLException, IOException, InterruptedException {
        try (Connection database = stack.database(Part.EMPLOYMENT)) {
            Progress.Step step = progress.begin("Loading 1,872,000 lines of 31,200 reports");
            Reports.load(database);
            step.done("Loaded");
            planLikeAService(database);
            warmUp();
            out.printf(
                    "%n| Question | bare SQL, ms | p95 | service, ms | p95 | ratio of p95 |%n|---|---|---|---|---|---|%n");
            for (Question question : QUESTIONS) {
                measure(question, database, out);
            }
        }
    }

    /** Without it PostgreSQL shares short queries among processes, and answers them later. */
    private static void planLikeAService(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set parallel_setup_cost = 10000");
        }
    }

    /** Asks all that is measured, and then one question that is soon answered: all go the same way through the gateway. */
    private void warmUp() throws IOException, InterruptedException {
        Progress.Step step = progress.begin("Asking for a while");
        for (int round = 0; round < ROUNDS_BEFORE; round++) {
            for (Question question : QUESTIONS) {
                service.get("viewer", ofOneMonth(question.path()));
            }
        }
        for (int i = 0; i < ASKED_BEFORE; i++) {
            service.get("viewer", ofOneMonth(ONE_YEAR));
        }
        step.done("Asked");
    }

    private static String ofOneMonth(String path) {
        return path.replaceFirst("from=2015-01&to=2024-12|year=2024", "from=2024-01&to=2024-01");
    }

    private void measure(Question question, Connection database, PrintStream out)
            throws SQLException, IOException, InterruptedException {
        Timing.Pair both = Timing.inTurn(
                TIMES, () -> query(database, question.sql()), () -> service.get("viewer", question.path()));
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                question.name(),
                both.first().median(),
                both.first().p95(),
                both.second().median(),
                both.second().p95(),
                both.ratioOfP95());
    }

    private static void query(Connection database, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement statement = database.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
