package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.problem.CommonProblem;

/** Storing a file of values: all of it or nothing. The same file sent again changes nothing. */
@ApplicationScoped
class LabourMarketImportService {
    private final LabourMarketRepository values;
    private final LabourMarketRules rules;
    private final LabourMarketRecorder recorder;
    private final UnitsOfYear units;

    LabourMarketImportService(
            LabourMarketRepository values, LabourMarketRules rules, LabourMarketRecorder recorder, UnitsOfYear units) {
        this.values = values;
        this.rules = rules;
        this.recorder = recorder;
        this.units = units;
    }

    private record Wanted(LabourMarketRow row, LabourMarketEntry entry) {}

    /**
     * @param replace whether a value on record may be replaced; a file cannot say which version of each it has seen, so it
     *     must be meant
     */
    @Transactional
    LabourMarketImportResponse run(byte[] csv, boolean dryRun, boolean replace) {
        List<LabourMarketRow> rows = LabourMarketFile.rows(csv);
        Map<LabourMarketKey, Wanted> wanted = wanted(rows);
        List<LabourMarketIndicator> changed = changed(wanted, replace);
        LabourMarketFile.refuse(
                rows.stream().flatMap(row -> row.faults().stream()).toList());
        int added = (int) changed.stream().filter(value -> value.id == null).count();
        if (!dryRun && !changed.isEmpty()) {
            recorder.record(
                    changed,
                    value -> value.take(wanted.get(value.key()).entry().content()),
                    "import",
                    Subject.of("labour-market-indicator", "import"),
                    Map.of("added", added, "changed", changed.size() - added));
        }
        return new LabourMarketImportResponse(
                dryRun, rows.size(), added, changed.size() - added, wanted.size() - changed.size());
    }

    /** The values that would be other than they are; a row that may not replace one is left with the fault. */
    private List<LabourMarketIndicator> changed(Map<LabourMarketKey, Wanted> wanted, boolean replace) {
        Map<LabourMarketKey, LabourMarketIndicator> known = values.forChange(wanted.keySet());
        List<LabourMarketIndicator> changed = new ArrayList<>();
        wanted.forEach((key, one) -> {
            LabourMarketIndicator before = known.get(key);
            if (before == null) {
                changed.add(LabourMarketIndicator.of(key));
            } else if (!before.holds(one.entry().content())) {
                changed.add(before);
                if (!replace) {
                    refuseReplacement(one.row());
                }
            }
        });
        return changed;
    }

    /** The entries of the rows that are sound, by what they are of; a fault is left with its row. */
    private Map<LabourMarketKey, Wanted> wanted(List<LabourMarketRow> rows) {
        LabourMarketPolicy policy = rules.policy();
        UnitScope scope = recorder.scope();
        Map<LabourMarketKey, Wanted> wanted = new LinkedHashMap<>();
        for (LabourMarketRow row : rows) {
            LabourMarketEntry entry = row.entry();
            if (entry == null) {
                continue;
            }
            policy.faults(entry).forEach(row::refuse);
            unit(row, entry, scope).ifPresent(unit -> {
                Wanted before = wanted.putIfAbsent(LabourMarketKey.of(entry, unit), new Wanted(row, entry));
                if (before != null) {
                    refuseSecond(row, before.row().number());
                }
            });
        }
        return wanted;
    }

    private Optional<UnitOfYear> unit(LabourMarketRow row, LabourMarketEntry entry, UnitScope scope) {
        Optional<UnitOfYear> unit =
                units.find(entry.unit(), entry.year(), entry.content().surveyDate());
        unit.ifPresentOrElse(
                found -> scope.require(found.key()),
                () -> row.refuse(
                        "unit",
                        CommonProblem.UNKNOWN_UNIT.code(),
                        "Tỉnh không có đơn vị mã này vào ngày điều tra trong năm.",
                        "The province has no unit with this code on the survey date within the year."));
        return unit;
    }

    private static void refuseSecond(LabourMarketRow row, int first) {
        row.refuse(
                "indicator",
                "row-twice",
                "Trùng chỉ tiêu, năm, đơn vị và cách tính với dòng " + first + ".",
                "Same indicator, year, unit and reading as row " + first + ".");
    }

    private static void refuseReplacement(LabourMarketRow row) {
        row.refuse(
                "value",
                "value-on-record",
                "Đã có số liệu khác; gửi với replace=true nếu đúng là muốn thay.",
                "Another value is on record; send with replace=true if it is meant to be replaced.");
    }
}
