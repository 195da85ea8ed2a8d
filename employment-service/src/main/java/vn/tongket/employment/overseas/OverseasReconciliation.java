package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import vn.tongket.employment.overseas.OverseasReconciliationQueries.Group;
import vn.tongket.employment.overseas.OverseasReconciliationResponse.ReconciledCounts;
import vn.tongket.employment.overseas.OverseasReconciliationResponse.ReconciledRow;
import vn.tongket.employment.reference.ReportingLevels;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.CommonProblem;

/** Sets the register beside the reports, and says by how much they differ. */
@ApplicationScoped
class OverseasReconciliation {
    private static final Label NO_COUNTRY = new Label("Báo cáo không ghi nước", "Reports name no country");

    private final OverseasReconciliationQueries queries;
    private final UnitsOfYear unitsOfYear;
    private final UnitDirectory units;
    private final ReportingLevels levels;

    OverseasReconciliation(
            OverseasReconciliationQueries queries,
            UnitsOfYear unitsOfYear,
            UnitDirectory units,
            ReportingLevels levels) {
        this.queries = queries;
        this.unitsOfYear = unitsOfYear;
        this.units = units;
        this.levels = levels;
    }

    /** 422 for a unit below the level that reports: its workers are in the head count of another. */
    @Transactional
    OverseasReconciliationResponse of(OverseasReconciliationQuery query) {
        String code = Objects.requireNonNullElse(query.unit, units.province());
        UnitOfYear unit = unitsOfYear.lastKnown(code, query.year, query.to());
        requireReporting(unit);
        OverseasGrouping grouping = query.grouping();
        List<Group> groups = queries.groups(query, unit.unit(), grouping);
        return new OverseasReconciliationResponse(
                query.year,
                query.calendar,
                unit.code(),
                unit.name(),
                grouping.code(),
                groups.stream().map(group -> row(group, grouping)).toList(),
                groups.stream().map(Group::counts).reduce(ReconciledCounts.of(0, 0, 0), ReconciledCounts::plus));
    }

    private void requireReporting(UnitOfYear unit) {
        if (unit.unit().level().compareTo(levels.on(unit.day())) > 0) {
            throw CommonProblem.RULE_VIOLATED.at(
                    "unit",
                    "Khi đó đơn vị này không gửi báo cáo; hãy hỏi đơn vị cấp trên.",
                    "The unit did not report then; ask for the one above it.");
        }
    }

    private ReconciledRow row(Group group, OverseasGrouping grouping) {
        return switch (grouping) {
            case UNIT -> {
                String name = units.version(group.code(), group.since()).displayName();
                yield new ReconciledRow(group.code(), group.since(), new Label(name, name), group.counts());
            }
            case MONTH -> {
                String month = group.code().substring(0, 4) + "-" + group.code().substring(4);
                yield new ReconciledRow(month, null, new Label(month, month), group.counts());
            }
            case COUNTRY ->
                new ReconciledRow(group.code(), null, group.code() == null ? NO_COUNTRY : group.name(), group.counts());
        };
    }
}
