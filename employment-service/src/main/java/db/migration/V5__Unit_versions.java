package db.migration;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import vn.tongket.units.AdministrativeUnits;

/** Looks up in the directory which version of a unit each report is of; SQL alone cannot know it. */
public class V5__Unit_versions extends BaseJavaMigration {
    private static final String UNITS = "select distinct unit_code, period_to from job_reports";
    private static final String FILL = "update job_reports set unit_since = ? where unit_code = ? and period_to = ?";

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement query = context.getConnection().createStatement();
                ResultSet reports = query.executeQuery(UNITS);
                PreparedStatement fill = context.getConnection().prepareStatement(FILL)) {
            while (reports.next()) {
                String code = reports.getString(1);
                LocalDate day = reports.getObject(2, LocalDate.class);
                LocalDate since = AdministrativeUnits.bundled()
                        .unitAt(code, day)
                        .orElseThrow(() -> new SQLException("No unit " + code + " on " + day))
                        .validFrom();
                fill.setDate(1, Date.valueOf(since));
                fill.setString(2, code);
                fill.setDate(3, Date.valueOf(day));
                fill.addBatch();
            }
            fill.executeBatch();
        }
    }
}
