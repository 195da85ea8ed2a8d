package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.overseas.OverseasPairResponse.PairBasis;
import vn.tongket.employment.overseas.SamePersonQueries.Pair;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Lists pairs of records that somebody should look at. */
@ApplicationScoped
class OverseasDuplicates {
    private final SamePersonQueries samePerson;
    private final OverseasWorkerRepository workers;
    private final OverseasWorkerView view;
    private final UnitScopes scopes;

    OverseasDuplicates(
            SamePersonQueries samePerson,
            OverseasWorkerRepository workers,
            OverseasWorkerView view,
            UnitScopes scopes) {
        this.samePerson = samePerson;
        this.workers = workers;
        this.view = view;
        this.scopes = scopes;
    }

    /** In the order of entry; of those with a unit scope only the pairs that touch it. */
    @Transactional
    Page<OverseasPairResponse> list(OverseasYear year, PageRequest page) {
        List<Pair> pairs = samePerson.pairs(year.from(), year.to(), scopes.ofCaller(), page);
        Set<UUID> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        Map<UUID, OverseasWorkerResponse> shown = view.masked(workers.of(ids)).stream()
                .collect(Collectors.toMap(OverseasWorkerResponse::id, Function.identity()));
        List<OverseasPairResponse> rows = pairs.stream()
                .map(pair -> new OverseasPairResponse(
                        pair.byPersonalId() ? PairBasis.PERSONAL_ID : PairBasis.NAME,
                        pair.explained(),
                        shown.get(pair.first()),
                        shown.get(pair.second())))
                .toList();
        return page.page(
                rows, pair -> Cursor.of(pair.first().id(), pair.second().id()));
    }
}
