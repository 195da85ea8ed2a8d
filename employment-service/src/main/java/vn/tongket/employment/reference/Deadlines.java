package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.time.Clocks;
import vn.tongket.kit.time.ReportingCalendar;

/** Until when reports are due. */
@ApplicationScoped
public class Deadlines {
    private final Session database;

    Deadlines(Session database) {
        this.database = database;
    }

    /** Rules in use, without those that the province has still to confirm. */
    public Rules inUse() {
        return new Rules(Sql.query(
                        database,
                        """
                        select calendar, period, months_after, day, applies_from, applies_to, confidence
                        from report_deadlines
                        where reference_active('report_deadlines', row_key, confidence)""")
                .getResultStream()
                .map(row -> new Rule(
                        ReportingCalendar.valueOf(row.get(0, String.class)),
                        row.get(1, String.class).equals("month"),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, LocalDate.class),
                        row.get(5, LocalDate.class),
                        row.get(6, String.class)))
                .toList());
    }

    /**
     * Whether a report came after the last day in time, or has not come and the day is over.
     *
     * @param firstSubmittedAt null where it was never submitted
     */
    public static boolean isLate(LocalDate dueOn, Instant firstSubmittedAt, Instant now) {
        Instant handedIn = firstSubmittedAt == null ? now : firstSubmittedAt;
        return handedIn.atZone(Clocks.VIETNAM).toLocalDate().isAfter(dueOn);
    }

    /** All rules that are in use. */
    public record Rules(List<Rule> rules) {

        /** The rule for reports of one month, or of a whole year, whose period ends on a day. */
        public Optional<Rule> of(ReportingCalendar calendar, boolean monthly, LocalDate periodTo) {
            return rules.stream()
                    .filter(rule -> rule.calendar == calendar && rule.monthly == monthly && rule.appliesOn(periodTo))
                    .findFirst();
        }
    }

    /**
     * When reports of a kind are due.
     *
     * @param monthsAfter months from the one in which the period ends to the one in which the report is due
     * @param confidence how firmly the rule is known
     */
    public record Rule(
            ReportingCalendar calendar,
            boolean monthly,
            int monthsAfter,
            int day,
            LocalDate appliesFrom,
            LocalDate appliesTo,
            String confidence) {

        /** The last day in time. */
        public LocalDate dueOn(LocalDate periodTo) {
            return periodTo.withDayOfMonth(1).plusMonths(monthsAfter).withDayOfMonth(day);
        }

        private boolean appliesOn(LocalDate periodTo) {
            return (appliesFrom == null || !periodTo.isBefore(appliesFrom))
                    && (appliesTo == null || periodTo.isBefore(appliesTo));
        }
    }
}
