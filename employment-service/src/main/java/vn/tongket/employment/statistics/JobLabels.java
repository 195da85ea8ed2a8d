package vn.tongket.employment.statistics;

import java.util.Map;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.statistics.JobGroup.Part;
import vn.tongket.kit.language.Label;

/**
 * What groups are called. Units bear the name of the version that is shown.
 *
 * @param catalogues labels by code, of each grouping that has a catalogue
 * @param parents the channel above each that has one
 */
record JobLabels(Map<JobGrouping, Map<String, Label>> catalogues, Map<String, String> parents, UnitDirectory units) {
    private static final Label UNKNOWN = new Label("Không ghi", "Not stated");
    private static final Label UNALLOCATED = new Label("Chưa phân bổ được", "Not allocated");

    Label of(Part part) {
        if (part.code().equals(JobGroup.UNKNOWN)) {
            return UNKNOWN;
        }
        if (part.code().equals(JobGroup.UNALLOCATED)) {
            return UNALLOCATED;
        }
        return switch (part.by()) {
            case YEAR -> new Label("Năm " + part.code(), part.code());
            case MONTH -> month(part.code());
            case UNIT -> unit(part);
            default -> catalogues.get(part.by()).getOrDefault(part.code(), new Label(part.code(), part.code()));
        };
    }

    private static Label month(String code) {
        return code.length() == 4
                ? new Label("Năm " + code, code)
                : new Label("Tháng " + code.substring(5) + "/" + code.substring(0, 4), code);
    }

    private Label unit(Part part) {
        String name = units.version(part.code(), part.since()).displayName();
        return new Label(name, name);
    }
}
