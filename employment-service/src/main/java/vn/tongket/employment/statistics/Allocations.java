package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.units.AllocationKey;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/** By what figures of divided units are spread. Nothing is spread without numbers: it stays a row of its own then. */
@ApplicationScoped
class Allocations {
    private static final Label LAST_APPROVED = new Label(
            "Chia theo số đã duyệt của chính các đơn vị trong 12 tháng gần nhất có số liệu của họ.",
            "Spread by what the units themselves reported, as approved, in the last twelve months they have on record.");
    private static final Label POPULATION =
            new Label("Chia theo dân số các đơn vị.", "Spread by the inhabitants of the units.");

    private final ShareQueries shares;

    Allocations(ShareQueries shares) {
        this.shares = shares;
    }

    static AllocationKey key(String code) {
        return Arrays.stream(AllocationKey.values())
                .filter(key -> code(key).equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "allocation",
                        "Chỉ nhận last-approved-share hoặc population.",
                        "Takes last-approved-share or population."));
    }

    static String code(AllocationKey key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Label text(AllocationKey key) {
        return key == AllocationKey.POPULATION ? POPULATION : LAST_APPROVED;
    }

    /** The numbers for those of the sources that are divided. */
    Weights weights(JobQuestion question, UnitView view, List<JobCount> sources) {
        Set<UnitKey> sharers = view.sharers(sources.stream()
                .map(JobCount::unit)
                .filter(unit -> unit != null)
                .collect(Collectors.toSet()));
        if (sharers.isEmpty()) {
            return new Weights(question.allocation(), java.util.Map.of());
        }
        List<JobCount> numbers = question.allocation() == AllocationKey.POPULATION
                ? shares.populations(question, sharers)
                : shares.lastApproved(question, sharers);
        return new Weights(
                question.allocation(), numbers.stream().collect(Collectors.toMap(JobCount::unit, JobCount::persons)));
    }
}
