package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Within how many days of an event it must be recorded. */
@ApplicationScoped
public class EventDeadlines {
    private final Session database;

    EventDeadlines(Session database) {
        this.database = database;
    }

    /** Rules in use for an event of {@code event-deadlines.csv}, without those that the province has still to confirm. */
    public Rules of(String event) {
        return new Rules(Sql.query(
                        database,
                        """
                        select days_after, applies_from, applies_to from event_deadlines
                        where event = :event and reference_active('event_deadlines', row_key, confidence)""")
                .setParameter("event", event)
                .getResultStream()
                .map(row -> new Rule(
                        row.get(0, Integer.class),
                        Objects.requireNonNullElse(row.get(1, LocalDate.class), LocalDate.MIN),
                        Objects.requireNonNullElse(row.get(2, LocalDate.class), LocalDate.MAX)))
                .toList());
    }

    /** All rules for one event. */
    public record Rules(List<Rule> rules) {

        /** The last day in time for an event of a day; empty where no rule was in force on it. */
        public Optional<LocalDate> dueOn(LocalDate day) {
            return rules.stream()
                    .filter(rule -> !day.isBefore(rule.from) && day.isBefore(rule.to))
                    .findFirst()
                    .map(rule -> day.plusDays(rule.daysAfter));
        }
    }

    /** @param to first day on which it no longer holds */
    public record Rule(int daysAfter, LocalDate from, LocalDate to) {}
}
