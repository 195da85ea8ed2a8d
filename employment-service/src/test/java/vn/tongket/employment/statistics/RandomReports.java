package vn.tongket.employment.statistics;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.JobReports;
import vn.tongket.employment.intake.Imports;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;

/**
 * Monthly reports of units drawn at random, from before the reorganisation of 1 December 2024 to after that of 1 July 2025. What
 * was drawn is kept, so that sums can be expected without asking the service.
 */
final class RandomReports {
    static final YearMonth FIRST = YearMonth.of(2024, 7);
    static final YearMonth LAST = YearMonth.of(2025, 9);

    private static final List<String> CHANNELS = List.of("IN-LOAN", "IN-ENTERPRISE", "OUT-PROVINCE", "ABROAD");
    private static final int DRAWN_A_MONTH = 2;
    private static final int COUNTED_A_DAY = 8;

    /**
     * Who reports whatever is drawn: Đại Đồng (06040) in its last month, for it was divided by Resolution 1246/NQ-UBTVQH15;
     * Bính Xá (06622) and Kiên Mộc (06625) in theirs, for Resolution 1672/NQ-UBTVQH15 divided them; those that got the parts;
     * and the province beside its own units.
     */
    private static final Map<YearMonth, List<String>> ALWAYS = Map.of(
            YearMonth.of(2024, 11), List.of("06040", "20"),
            YearMonth.of(2024, 12), List.of("06040", "06025"),
            YearMonth.of(2025, 6), List.of("06622", "06625", "06040"),
            YearMonth.of(2025, 7), List.of("06613", "06625", "06637", "20"));

    /** Units whose inhabitants are known whatever is drawn: of the parts of Bính Xá and Kiên Mộc all, of Đại Đồng's one. */
    private static final Map<LocalDate, List<String>> ALWAYS_COUNTED = Map.of(
            LocalDate.of(2024, 11, 30), List.of(),
            LocalDate.of(2025, 6, 30), List.of("06025"),
            LocalDate.of(2025, 7, 1), List.of("06613", "06625", "06637"));

    private final Random random;
    private final List<Cell> cells = new ArrayList<>();

    private RandomReports(long seed) {
        random = new Random(seed);
    }

    /** The count of one line. */
    record Cell(String unit, YearMonth month, String channel, String sex, int persons) {
        String topChannel() {
            return channel.startsWith("IN-") ? "IN-PROVINCE" : channel;
        }

        boolean isWithin(YearMonth first, YearMonth last) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    /** Enters and approves reports of every month in one calendar, and the inhabitants of some units. */
    static RandomReports approved(long seed, String calendar) {
        RandomReports reports = new RandomReports(seed);
        Stream.iterate(FIRST, month -> !month.isAfter(LAST), month -> month.plusMonths(1))
                .forEach(reports::draw);
        reports.enter(calendar);
        reports.countInhabitants();
        return reports;
    }

    Stream<Cell> between(YearMonth first, YearMonth last) {
        return cells.stream().filter(cell -> cell.isWithin(first, last));
    }

    static long persons(Stream<Cell> cells) {
        return cells.mapToLong(Cell::persons).sum();
    }

    /** Persons by something that cells have, without what nobody is counted under. */
    static Map<String, Long> persons(Stream<Cell> cells, Function<Cell, String> by) {
        return cells.filter(cell -> cell.persons() > 0)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Cell::persons)));
    }

    private void draw(YearMonth month) {
        // Months of both calendars end after the 1st, on which units change, and not before the 14th
        drawn(month.atDay(14), ALWAYS.getOrDefault(month, List.of()), DRAWN_A_MONTH)
                .forEach(unit -> {
                    for (String channel : CHANNELS) {
                        if (random.nextInt(3) > 0) {
                            cells.add(new Cell(unit, month, channel, sex(), random.nextInt(40)));
                        }
                    }
                });
    }

    private Set<String> drawn(LocalDate day, List<String> always, int more) {
        List<String> inForce = AdministrativeUnits.bundled().subtree("20", day).stream()
                .map(AdministrativeUnit::code)
                .toList();
        Set<String> units = new LinkedHashSet<>(always);
        random.ints(more, 0, inForce.size()).mapToObj(inForce::get).forEach(units::add);
        return units;
    }

    private String sex() {
        return List.of("male", "female", "unknown").get(random.nextInt(3));
    }

    private void enter(String calendar) {
        String rows = cells.stream()
                .map(cell -> "%s,%s,%s,%s,,,%d,,%s"
                        .formatted(
                                cell.unit(),
                                cell.month(),
                                cell.channel(),
                                cell.sex().replace("unknown", ""),
                                cell.persons(),
                                calendar))
                .collect(Collectors.joining("\n"));
        Imports.send(Imports.HEADER + ",Loại kỳ\n" + rows).then().statusCode(200);
        as("anyone")
                .get(JobReports.PATH + "?limit=500")
                .jsonPath()
                .<String>getList("items.id")
                .forEach(RandomReports::approve);
    }

    private static void approve(String id) {
        Response submitted = as("reporter-1", "reporter")
                .header("If-Match", "\"0\"")
                .post(JobReports.PATH + "/" + id + "/submission");
        as("specialist-1", "specialist")
                .header("If-Match", submitted.header("ETag"))
                .post(JobReports.PATH + "/" + id + "/approval")
                .then()
                .statusCode(200);
    }

    private void countInhabitants() {
        new TreeMap<>(ALWAYS_COUNTED)
                .forEach((day, always) -> drawn(day, always, COUNTED_A_DAY).forEach(unit -> count(unit, day)));
    }

    private void count(String unit, LocalDate day) {
        as("admin", "administrator")
                .contentType(ContentType.JSON)
                .body(Map.of("population", 500 + random.nextInt(9000), "countedOn", day.toString(), "source", "Mẫu"))
                .put("/api/v1/employment/unit-populations/" + unit)
                .then()
                .statusCode(200);
    }
}
