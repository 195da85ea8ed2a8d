package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Finds out whether somebody who leaves again has to say why. */
@ApplicationScoped
class SecondDepartureQueries {
    private final Session database;

    SecondDepartureQueries(Session database) {
        this.database = database;
    }

    /**
     * A record that this one may not stand beside: of the same number, departed in the same year or under contract at the
     * same time, while the younger of the two does not say why. Ids are in the order of entry. Of two requests that come
     * together the second waits here for the first.
     *
     * <p>{@code uq_overseas_workers_year} holds less, that one record of a year goes without a reason, not that it is the
     * oldest. A constraint that did would refuse registers in which such pairs are on record already.
     *
     * @param self the record that is being replaced; null for a new one
     */
    Optional<UUID> unexplained(OverseasWorkerRequest request, UUID self) {
        if (request.personalId() == null) {
            return Optional.empty();
        }
        Sql.column(
                        database,
                        "select 1 from pg_advisory_xact_lock(hashtext('overseas-worker ' || :person))",
                        Integer.class)
                .setParameter("person", request.personalId())
                .getSingleResult();
        LocalDate departed = request.departedOn();
        return Sql.column(
                        database,
                        """
                        select w.id from overseas_workers w
                        where w.personal_id = :person and w.withdrawal_reason is null
                          and w.id is distinct from cast(:self as uuid)
                          and case when w.id > cast(:self as uuid) then w.second_departure_reason is null
                                   else not cast(:explained as boolean) end
                          and (w.departure_year = cast(:year as int)
                               or w.contract_from <= :contractEnd and :contractFrom <= w.contract_end)
                        order by w.id limit 1""",
                        UUID.class)
                .setParameter("person", request.personalId())
                .setParameter("self", self, UUID.class)
                .setParameter("explained", request.secondDeparture())
                .setParameter("year", departed == null ? null : departed.getYear(), Integer.class)
                .setParameter("contractFrom", request.contractFrom())
                .setParameter("contractEnd", request.contractEnd())
                .getResultStream()
                .findFirst();
    }
}
