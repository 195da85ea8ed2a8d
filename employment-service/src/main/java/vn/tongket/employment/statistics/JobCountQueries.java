package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tongket.employment.reference.UnitColumns;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.problem.CommonProblem;

/**
 * Sums over reports. What is asked every day comes from the monthly totals; cuts that these do not know come from the
 * lines, and figures of another day from what the lines held then. A yearly report of the unit itself stands for a year
 * without monthly ones below it.
 */
@ApplicationScoped
class JobCountQueries {
    private static final String COUNT =
            """
            select %s%s, %s%s
            from %s f
            where f.calendar = '%s' and f.period_number between %d and %d and f.status in (%s)
              and (f.period_number %% 100 <> 0 %s)%s%s%s%s""";

    /** Years that the unit itself reported as a whole, and nobody below it by months. */
    private static final String YEARLY =
            """
            select r.period_number from job_reports r
            where r.calendar = '%1$s' and r.unit_code = :unit and r.period_month is null
              and r.period_number between %2$d and %3$d and %4$s in (%6$s)
              and not exists (
                select from %5$s f
                where f.calendar = r.calendar and f.period_number between r.period_number + 1 and r.period_number + 12
                  and f.status in (%6$s) and f.persons is not null%7$s)""";

    /** Looked up once, and only when a yearly figure is met. */
    private static final String OR_YEARLY = "or f.unit_code = :unit and f.period_number = any(array(%s))";

    private static final String OF_DIVIDED =
            JobSources.OF_UNITS.replace(":codes", ":dividedCodes").replace(":sinces", ":dividedSinces");

    private static final String NO_YEAR = "cast(null as int)";

    /** More than ten years of 260 units by month, which nobody reads and few can hold. */
    private static final int MOST_GROUPS = 50_000;

    private final Session database;

    JobCountQueries(Session database) {
        this.database = database;
    }

    /**
     * Sums for each group. Calendar, months and statuses stand in the text of the query: a plan for any months takes every
     * range for a small one, and would read ten years through an index.
     *
     * <p>Answers 400 at {@code groupBy} where there are more groups than a table can have.
     *
     * @param view whose sources are counted; grouped by them where the question groups by unit or the view divides some,
     *     and those that it divides by year as well
     * @param counted from the month on from which groups are counted; months before it only accumulate
     */
    List<JobCount> count(JobQuestion question, UnitView view, YearMonth counted) {
        Set<String> columns = columns(question, view);
        String group = String.join(", ", columns);
        boolean yearsApart = areYearsApart(question, view);
        String ofUnits = view.isWhole() ? "" : JobSources.OF_UNITS;
        NativeQuery<Tuple> query = Sql.query(
                database,
                yearsApart
                        ? sums(question, view, counted, group.replace(JobGrouping.YEAR.columns(), NO_YEAR), ofUnits)
                                + "\nunion all\n"
                                + sums(question, view, counted, group, OF_DIVIDED)
                        : sums(question, view, counted, group, ofUnits));
        bind(query, question, view);
        if (yearsApart) {
            query.setParameter("dividedCodes", UnitColumns.codes(view.dividedSources()))
                    .setParameter("dividedSinces", UnitColumns.sinces(view.dividedSources()));
        }
        question.months()
                .wholeYears()
                .ifPresent(years -> query.setParameter("unit", question.unit().code()));
        List<String> names = List.copyOf(columns);
        List<JobCount> found = query.setMaxResults(MOST_GROUPS + 1)
                .getResultStream()
                .map(row -> JobCount.of(row, names))
                .toList();
        if (found.size() > MOST_GROUPS) {
            throw CommonProblem.INVALID_FIELD.at(
                    "groupBy",
                    "Bảng này có quá nhiều dòng; hãy chọn ít tháng hơn hoặc ít cách nhóm hơn.",
                    "The table has too many rows; ask for fewer months or group by less.");
        }
        return yearsApart
                ? found.stream()
                        .filter(count -> count.year() > 0 || !view.isDivided(count.unit()))
                        .toList()
                : found;
    }

    private static String sums(JobQuestion question, UnitView view, YearMonth counted, String group, String ofUnits) {
        MonthRange months = question.months();
        String persons = sum(MonthRange.firstNumber(counted), months);
        String accumulated = sum(accumulatedFrom(question), months);
        return COUNT.formatted(
                group.isEmpty() ? "" : group + ", ",
                persons,
                accumulated,
                months.isComparedWithYearBefore() ? ", max(f.period_number)" : "",
                JobSources.of(question),
                months.calendar().name(),
                months.firstNumber(),
                months.lastNumber(),
                question.status().inSql(),
                orYearly(question, view),
                ofUnits,
                question.countsAbroadOnly() ? " and f.channel = 'ABROAD'" : "",
                group.isEmpty() ? "" : " group by " + group,
                // Asked of the sums, since asking each line for what it held would look it up once more
                question.asOf() == null ? "" : " having coalesce(" + persons + ", " + accumulated + ") is not null");
    }

    /** Without a condition where it adds up all that is read. */
    private static String sum(int from, MonthRange months) {
        return "sum(f.persons)"
                + (from > months.firstNumber() ? " filter (where f.period_number >= " + from + ")" : "");
    }

    /** Of the last year, unless each year has rows of its own. */
    private static int accumulatedFrom(JobQuestion question) {
        boolean eachYear = question.groupsBy(JobGrouping.YEAR) || question.groupsBy(JobGrouping.MONTH);
        return (eachYear ? question.months().from() : question.months().to()).getYear() * 100;
    }

    /** Also by what the shares of divided units are reckoned from, each year by itself. */
    private static Set<String> columns(JobQuestion question, UnitView view) {
        Set<String> columns = new LinkedHashSet<>();
        question.groupings()
                .forEach(grouping -> columns.addAll(List.of(grouping.columns().split(", "))));
        if (divides(question, view)) {
            columns.addAll(List.of(JobGrouping.UNIT.columns().split(", ")));
            if (!question.groupsBy(JobGrouping.MONTH)) {
                columns.add(JobGrouping.YEAR.columns());
            }
        }
        return columns;
    }

    private static boolean divides(JobQuestion question, UnitView view) {
        return !view.dividedSources().isEmpty() && (question.groupsBy(JobGrouping.UNIT) || !view.isWhole());
    }

    /**
     * Whether the years of divided units, which the question does not ask for, are summed beside the sums of all units: for the
     * few of them an index knows their totals. Lines would be read twice.
     */
    private static boolean areYearsApart(JobQuestion question, UnitView view) {
        return divides(question, view)
                && !question.groupsBy(JobGrouping.MONTH)
                && !question.groupsBy(JobGrouping.YEAR)
                && JobSources.isTotals(question);
    }

    /** Yearly figures stand for whole years only. */
    private static String orYearly(JobQuestion question, UnitView view) {
        return question.months()
                .wholeYears()
                .map(years -> OR_YEARLY.formatted(yearly(question, years, view)))
                .orElse("");
    }

    private static String yearly(JobQuestion question, MonthRange years, UnitView view) {
        return YEARLY.formatted(
                years.calendar().name(),
                years.from().getYear() * 100,
                years.to().getYear() * 100,
                JobSources.status(question),
                JobSources.totals(question),
                question.status().inSql(),
                view.isWhole() ? "" : JobSources.OF_UNITS);
    }

    /** Whether some year of the months asked for was reported as a whole, and by nobody by months. */
    boolean isYearlyOnly(JobQuestion question, UnitView view) {
        NativeQuery<Boolean> query = Sql.column(
                database, "select exists (" + yearly(question, question.months(), view) + ")", Boolean.class);
        query.setParameter("unit", question.unit().code());
        bind(query, question, view);
        return query.getSingleResult();
    }

    private static void bind(NativeQuery<?> query, JobQuestion question, UnitView view) {
        JobSources.bindTime(query, question);
        if (!view.isWhole()) {
            JobSources.bindUnits(query, view.sources());
        }
    }
}
