package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.tongket.employment.overseas.OverseasWorkerResponse.Surroundings;
import vn.tongket.employment.reference.EventDeadlines;
import vn.tongket.employment.reference.UnitDirectory;

/** Shows workers in full or masked, however many with the same few queries. */
@ApplicationScoped
class OverseasWorkerView {
    private static final String DEPARTURE = "OVERSEAS-DEPARTURE";

    private final SamePersonQueries samePerson;
    private final EventDeadlines deadlines;
    private final UnitDirectory units;

    OverseasWorkerView(SamePersonQueries samePerson, EventDeadlines deadlines, UnitDirectory units) {
        this.samePerson = samePerson;
        this.deadlines = deadlines;
        this.units = units;
    }

    OverseasWorkerResponse full(OverseasWorker worker) {
        return OverseasWorkerResponse.full(
                worker, around(worker, deadlines.of(DEPARTURE)), samePerson.possibleDuplicates(worker));
    }

    OverseasWorkerResponse masked(OverseasWorker worker) {
        return masked(List.of(worker)).get(0);
    }

    List<OverseasWorkerResponse> masked(Collection<OverseasWorker> workers) {
        EventDeadlines.Rules rules = deadlines.of(DEPARTURE);
        return workers.stream()
                .map(worker -> OverseasWorkerResponse.masked(worker, around(worker, rules)))
                .toList();
    }

    private Surroundings around(OverseasWorker worker, EventDeadlines.Rules rules) {
        LocalDate dueOn = worker.departedOn == null
                ? null
                : rules.dueOn(worker.departedOn).orElse(null);
        return new Surroundings(
                units.version(worker.unitCode, worker.unitSince),
                dueOn,
                dueOn == null ? null : worker.departureRecordedOn().isAfter(dueOn));
    }
}
