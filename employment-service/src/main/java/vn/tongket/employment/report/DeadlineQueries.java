package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.kit.time.ReportingCalendar;

/** Reads until when reports are due. */
@ApplicationScoped
class DeadlineQueries {
    private final Session database;

    DeadlineQueries(Session database) {
        this.database = database;
    }

    /** Rules in use, without those that the province has still to confirm. */
    List<Rule> inUse() {
        return database.createNativeQuery(
                        """
                        select calendar, period, months_after, day, applies_from, applies_to, confidence
                        from report_deadlines
                        where reference_active('report_deadlines', row_key, confidence)""",
                        Tuple.class)
                .getResultStream()
                .map(row -> new Rule(
                        ReportingCalendar.valueOf(row.get(0, String.class)),
                        row.get(1, String.class).equals("month"),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, LocalDate.class),
                        row.get(5, LocalDate.class),
                        row.get(6, String.class)))
                .toList();
    }

    /**
     * When reports of a kind are due.
     *
     * @param monthsAfter months from the one in which the period ends to the one in which the report is due
     */
    record Rule(
            ReportingCalendar calendar,
            boolean monthly,
            int monthsAfter,
            int day,
            LocalDate appliesFrom,
            LocalDate appliesTo,
            String confidence) {

        static Optional<Rule> of(ReportingPeriod period, List<Rule> rules) {
            return rules.stream().filter(rule -> rule.governs(period)).findFirst();
        }

        LocalDate dueOn(ReportingPeriod period) {
            return period.to().plusMonths(monthsAfter).withDayOfMonth(day);
        }

        private boolean governs(ReportingPeriod period) {
            return calendar == period.calendar()
                    && monthly == (period.month() != null)
                    && (appliesFrom == null || !period.to().isBefore(appliesFrom))
                    && (appliesTo == null || period.to().isBefore(appliesTo));
        }
    }
}
