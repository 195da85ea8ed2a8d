package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads the catalogue of channels. */
@ApplicationScoped
class ChannelQueries {
    private final Session database;

    ChannelQueries(Session database) {
        this.database = database;
    }

    /** Codes in use on a day, without those that the province has still to confirm. */
    Set<String> inUse(LocalDate date) {
        return database.createNativeQuery(
                        """
                        select code from job_creation_channels
                        where coalesce(valid_from, '-infinity') <= :date and coalesce(valid_to, 'infinity') > :date
                          and reference_active('job_creation_channels', row_key, confidence)""",
                        String.class)
                .setParameter("date", date)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
