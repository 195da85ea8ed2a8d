package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.UnitLevel;

/** Which level of government sends the monthly reports. */
@ApplicationScoped
public class ReportingLevels {
    private final Session database;

    ReportingLevels(Session database) {
        this.database = database;
    }

    public UnitLevel on(LocalDate day) {
        return on(List.of(day)).get(day);
    }

    /** The level on each of some days. Fails for a day without one: its units would be expected to send nothing. */
    public Map<LocalDate, UnitLevel> on(Collection<LocalDate> days) {
        return Sql.query(
                        database,
                        """
                        select asked.day, l.level
                        from unnest(cast(:days as date[])) as asked (day)
                        left join reporting_levels l on coalesce(l.applies_from, '-infinity') <= asked.day
                                                    and coalesce(l.applies_to, 'infinity') > asked.day""")
                .setParameter("days", days.toArray(LocalDate[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, LocalDate.class), row -> UnitLevel.valueOf(row.get(1, String.class))));
    }
}
