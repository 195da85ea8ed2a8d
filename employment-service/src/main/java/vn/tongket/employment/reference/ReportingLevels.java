package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
        return UnitLevel.valueOf(Sql.column(
                        database,
                        """
                        select level from reporting_levels
                        where coalesce(applies_from, '-infinity') <= :day and coalesce(applies_to, 'infinity') > :day""",
                        String.class)
                .setParameter("day", day)
                .getSingleResult());
    }
}
