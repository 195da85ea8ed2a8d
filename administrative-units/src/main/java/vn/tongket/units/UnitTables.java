package vn.tongket.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables that ship with this library (see the README beside them). */
final class UnitTables {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    // Lạng Sơn first: its table alone knows the acts and the history before 2025.
    private static final List<String> LISTS = List.of(
            "units.csv",
            "national-units-2025-06-30.csv",
            "national-units-2025-07-01.csv",
            "national-units-2026-04-30.csv");

    // The days on which the records begin: of Lạng Sơn, and of the rest of the country.
    private static final Set<LocalDate> BEGINNINGS = Set.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 1));

    private UnitTables() {}

    static List<AdministrativeUnit> units() {
        Map<UnitKey, AdministrativeUnit> units = new LinkedHashMap<>();
        LISTS.stream().flatMap(list -> rows(list, UnitTables::unit)).forEach(u -> units.putIfAbsent(u.key(), u));
        return List.copyOf(units.values());
    }

    static List<UnitChange> changes() {
        Set<List<UnitKey>> uninhabited = rows("unit-change-extents.csv", Function.identity())
                .filter(row -> row.get("population").equals("none"))
                .map(UnitTables::ends)
                .collect(Collectors.toSet());
        Map<List<UnitKey>, UnitChange> changes = new LinkedHashMap<>();
        Stream.of("unit-changes.csv", "national-unit-changes.csv")
                .flatMap(list -> rows(list, row -> change(row, uninhabited)))
                .forEach(change -> changes.putIfAbsent(List.of(change.from(), change.to()), change));
        return List.copyOf(changes.values());
    }

    private static AdministrativeUnit unit(CSVRecord row) {
        LocalDate validFrom = date(row, "valid_from");
        String legalBasis = row.isMapped("legal_basis") ? row.get("legal_basis") : null;
        return new AdministrativeUnit(
                row.get("code"),
                validFrom,
                date(row, "valid_to"),
                UnitLevel.valueOf(upper(row, "level")),
                row.get("type"),
                row.get("name"),
                row.get("parent_code"),
                date(row, "parent_valid_from"),
                legalBasis,
                isFloor(validFrom, legalBasis));
    }

    /**
     * A version is a floor when it begins on the day the record begins and no act made it on that day: ten communes of
     * Lạng Sơn were made on 1 January 2020 itself, by Resolution 818/NQ-UBTVQH14, and did not exist before.
     */
    private static boolean isFloor(LocalDate validFrom, String legalBasis) {
        return BEGINNINGS.contains(validFrom) && legalBasis == null;
    }

    private static UnitChange change(CSVRecord row, Set<List<UnitKey>> uninhabited) {
        List<UnitKey> ends = ends(row);
        return new UnitChange(
                date(row, "effective_date"),
                UnitChange.Kind.valueOf(upper(row, "change")),
                ends.get(0),
                ends.get(1),
                UnitChange.Extent.valueOf(upper(row, "extent")),
                !uninhabited.contains(ends),
                row.get("legal_basis"),
                row.get("source"));
    }

    /** The old unit of an edge and the new one. */
    private static List<UnitKey> ends(CSVRecord row) {
        return List.of(
                new UnitKey(row.get("from_code"), date(row, "from_valid_from")),
                new UnitKey(row.get("to_code"), date(row, "to_valid_from")));
    }

    private static String upper(CSVRecord row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT);
    }

    private static LocalDate date(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <T> Stream<T> rows(String table, Function<CSVRecord, T> read) {
        try (InputStream stream = UnitTables.class.getResourceAsStream(table);
                CSVParser rows = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
