package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/**
 * How an import moves on. Whoever runs one holds it by a claim; a statement with an outdated claim changes nothing, so that
 * two replicas never both finish the same import.
 */
@ApplicationScoped
class ImportStateQueries {
    private static final String TAKE =
            """
            update job_report_imports
            set status = 'RUNNING', claim = :claim, attempts = attempts + 1, heartbeat_at = :now, progress = 0,
                started_at = coalesce(started_at, :now)
            where id = (select id from job_report_imports
                        where finished_at is null and cells > 0 and (status = 'QUEUED' or heartbeat_at < :silentSince)
                        order by submitted_at, id
                        limit 1
                        for update skip locked)
            returning id""";

    private static final String FINISH =
            """
            update job_report_imports i
            set status = :status, finished_at = :now, progress = 100, refused = o.refused,
                created = case when :status = 'REFUSED' then 0 else o.created end,
                updated = case when :status = 'REFUSED' then 0 else o.updated end,
                ignored = case when :status = 'REFUSED' then 0 else o.ignored end,
                reports = case when :status = 'REFUSED' then 0 else :reports end
            from (select count(*) filter (where outcome = 'CREATED') as created,
                         count(*) filter (where outcome = 'UPDATED') as updated,
                         count(*) filter (where outcome = 'IGNORED') as ignored,
                         count(*) filter (where outcome = 'REFUSED') as refused
                  from import_outcomes where import_id = :import) o
            where i.id = :import and i.claim = :claim and i.status = 'RUNNING' and not i.cancel_asked""";

    private final Session database;

    ImportStateQueries(Session database) {
        this.database = database;
    }

    /** The next import that waits, or whose runner has been silent since then; nobody else gets it. */
    Optional<UUID> take(UUID claim, Instant now, Duration silence) {
        return Sql.column(database, TAKE, UUID.class)
                .setParameter("claim", claim)
                .setParameter("now", now)
                .setParameter("silentSince", now.minus(silence))
                .getResultStream()
                .findFirst();
    }

    /** Takes an import that was entered in this very transaction. */
    void takeOwn(UUID id, UUID claim, Instant now) {
        database.createNativeMutationQuery(
                        """
                        update job_report_imports
                        set status = 'RUNNING', claim = :claim, attempts = 1, heartbeat_at = :now, started_at = :now
                        where id = :import""")
                .setParameter("claim", claim)
                .setParameter("now", now)
                .setParameter("import", id)
                .executeUpdate();
    }

    /** Gives up imports whose runner died again and again: the next one would die too. */
    int giveUp(int attempts, Instant now, Duration silence) {
        return database.createNativeMutationQuery(
                        """
                        update job_report_imports set status = 'FAILED', finished_at = :now
                        where status = 'RUNNING' and heartbeat_at < :silentSince and attempts >= :attempts""")
                .setParameter("now", now)
                .setParameter("silentSince", now.minus(silence))
                .setParameter("attempts", attempts)
                .executeUpdate();
    }

    /** Says that the runner lives, and how far it is. Answers whether the import is still its own and wanted. */
    boolean beat(UUID claim, Integer progress, Instant now) {
        return database.createNativeMutationQuery(
                                """
                                update job_report_imports
                                set heartbeat_at = :now, progress = coalesce(:progress, progress)
                                where claim = :claim and status = 'RUNNING' and not cancel_asked""")
                        .setParameter("claim", claim)
                        .setParameter("progress", progress, Integer.class)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Ends an import with the counts of its outcomes; false where somebody else has it by now, or it was cancelled. */
    boolean finish(JobReportImport ended, ImportStatus status, int reports, Instant now) {
        return database.createNativeMutationQuery(FINISH)
                        .setParameter("status", status.name())
                        .setParameter("now", now)
                        .setParameter("reports", reports)
                        .setParameter("import", ended.id)
                        .setParameter("claim", ended.claim)
                        .executeUpdate()
                == 1;
    }

    /** Cancels what waits, and asks a runner to stop. Answers whether the import had not ended yet. */
    boolean cancel(UUID id, Instant now) {
        return database.createNativeMutationQuery(
                                """
                                update job_report_imports
                                set cancel_asked = true,
                                    status = case status when 'QUEUED' then 'CANCELLED' else status end,
                                    finished_at = case status when 'QUEUED' then cast(:now as timestamptz) end
                                where id = :import and finished_at is null""")
                        .setParameter("import", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The runner has stopped as it was asked to. */
    void stopped(UUID claim, Instant now) {
        database.createNativeMutationQuery(
                        """
                        update job_report_imports set status = 'CANCELLED', finished_at = :now
                        where claim = :claim and status = 'RUNNING' and cancel_asked""")
                .setParameter("claim", claim)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Removes the staged rows of imports that ended long ago; that they were, and their counts, stays on record. */
    int purge(Instant endedBefore) {
        return database.createNativeMutationQuery(
                        """
                        with ended as (select id from job_report_imports where finished_at < :before),
                             errors as (delete from import_errors e using ended where e.import_id = ended.id),
                             outcomes as (delete from import_outcomes o using ended where o.import_id = ended.id)
                        delete from import_cells c using ended where c.import_id = ended.id""")
                .setParameter("before", endedBefore)
                .executeUpdate();
    }
}
