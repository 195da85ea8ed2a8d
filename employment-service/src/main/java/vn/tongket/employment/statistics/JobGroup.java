package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.units.AdministrativeUnit;

/**
 * What one row counts.
 *
 * @param parts one for each grouping, in its order
 */
record JobGroup(List<Part> parts) {
    static final String UNKNOWN = "unknown";
    /** Of a divided unit, and nothing is known by which it could be spread. */
    static final String UNALLOCATED = "unallocated";

    static final JobGroup TOTAL = new JobGroup(List.of());

    /**
     * One part.
     *
     * @param since first day of the version of a unit; null for everything else
     */
    record Part(JobGrouping by, String code, LocalDate since) {}

    /**
     * @param shown the unit that shows it; null where nobody knows which does
     * @param parents of channels that have one
     */
    static JobGroup of(JobCount count, JobQuestion question, AdministrativeUnit shown, Map<String, String> parents) {
        return new JobGroup(question.groupings().stream()
                .map(grouping -> part(grouping, count, shown, parents))
                .toList());
    }

    private static Part part(
            JobGrouping grouping, JobCount count, AdministrativeUnit shown, Map<String, String> parents) {
        if (grouping == JobGrouping.UNIT) {
            return shown == null
                    ? new Part(grouping, UNALLOCATED, null)
                    : new Part(grouping, shown.code(), shown.validFrom());
        }
        return new Part(grouping, code(grouping, count.value(grouping.columns()), parents), null);
    }

    private static String code(JobGrouping grouping, Object value, Map<String, String> parents) {
        String text = Objects.toString(value, UNKNOWN);
        return switch (grouping) {
            case MONTH -> month((int) value);
            case CHANNEL -> parents.getOrDefault(text, text);
            case SEX -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    private static String month(int number) {
        return number % 100 == 0 ? String.valueOf(number / 100) : "%d-%02d".formatted(number / 100, number % 100);
    }

    /** By which rows are put in order: code after code. */
    String order() {
        return parts.stream().map(part -> part.code() + "\u0001" + part.since()).collect(Collectors.joining("\u0000"));
    }

    /** The same a year later. */
    JobGroup yearLater() {
        return new JobGroup(parts.stream()
                .map(part -> switch (part.by()) {
                    case YEAR, MONTH ->
                        new Part(
                                part.by(),
                                (Integer.parseInt(part.code().substring(0, 4)) + 1)
                                        + part.code().substring(4),
                                null);
                    default -> part;
                })
                .toList());
    }

    /** Whether it is of a year, or month, before a year. */
    boolean isBefore(int year) {
        return parts.stream()
                .filter(part -> part.by() == JobGrouping.YEAR || part.by() == JobGrouping.MONTH)
                .anyMatch(part -> Integer.parseInt(part.code().substring(0, 4)) < year);
    }

    /** With its month widened to the year. */
    JobGroup ofYear() {
        return new JobGroup(parts.stream()
                .map(part -> part.by() == JobGrouping.MONTH
                        ? new Part(part.by(), part.code().substring(0, 4), null)
                        : part)
                .toList());
    }

    Stream<Part> by(JobGrouping grouping) {
        return parts.stream().filter(part -> part.by() == grouping);
    }
}
