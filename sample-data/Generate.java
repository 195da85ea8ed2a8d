import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the sample of Lạng Sơn, always the same: {@code java sample-data/Generate.java}, in the root of the repository.
 * An argument names another folder to write to. Totals are typed here; everything below them is drawn with a fixed seed.
 */
class Generate {
    private static final Path UNITS =
            Path.of("administrative-units/src/main/resources/vn/tongket/units/units.csv");

    public static void main(String... args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "sample-data");
        Units units = Units.read(UNITS);
        // A seed for each part, so that a change of one leaves the others as they are.
        List<Jobs.Line> jobs = Jobs.write(folder, units, new Random(20250106));
        WorkersAbroad.write(folder, jobs, new Random(20220101));
        LabourMarket.write(folder);
        Beneficiaries.write(folder, units, new Random(20240701));
        MeritPeople.write(folder, units, new Random(19470727));
        CapitalProjects.write(folder);
        Awards.write(folder);
    }
}

/**
 * The units that reports and people belong to: those that kept one shape from 2020 to the end of June 2025, and the communes
 * that came after them.
 */
record Units(List<String> districts, List<String> communes, List<String> newCommunes) {
    static Units read(Path csv) throws IOException {
        List<String[]> all = Files.readAllLines(csv).stream()
                .map(line -> line.split(",", -1))
                .toList();
        List<String[]> steady = all.stream()
                .filter(unit -> unit[1].equals("2020-01-01") && unit[2].equals("2025-07-01"))
                .toList();
        List<String[]> reformed =
                all.stream().filter(unit -> unit[1].equals("2025-07-01")).toList();
        return new Units(codes(steady, "district"), codes(steady, "commune"), codes(reformed, "commune"));
    }

    private static List<String> codes(List<String[]> units, String level) {
        return units.stream().filter(unit -> unit[3].equals(level)).map(unit -> unit[0]).toList();
    }

    String anyCommune(Random random) {
        return communes.get(random.nextInt(communes.size()));
    }
}

/** A table being written: UTF-8, LF, RFC 4180. */
class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... header) {
        row((Object[]) header);
    }

    void row(Object... cells) {
        text.append(Stream.of(cells).map(Table::cell).collect(Collectors.joining(","))).append('\n');
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    void save(Path folder, String file) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }
}

/**
 * Job reports: the province by year to 2022, then by month, each district to June 2025 and each commune from July 2025, up to
 * September 2026.
 */
class Jobs {
    private static final int[] DISTRICT_WEIGHTS = {12, 8, 7, 7, 11, 8, 9, 17, 11, 11, 5};
    private static final int[] MONTH_WEIGHTS = {5, 6, 10, 10, 9, 8, 8, 9, 9, 9, 9, 8};

    /** In the province, outside it, abroad. */
    private static final int[][] HISTORY = {
        {2015, 7900, 4140, 310}, {2016, 8100, 4435, 365}, {2017, 8300, 4760, 420}, {2018, 8400, 5060, 560},
        {2019, 8500, 5420, 690}, {2020, 8100, 4500, 270}, {2021, 8200, 4660, 190}, {2022, 8900, 6260, 640},
    };

    private static final int FIRST_YEAR = 2023;
    private static final YearMonth REFORM = YearMonth.of(2025, 7);
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    /**
     * Persons by channel and country, of 2023 and the years after it; {@code women} in percent. 2023 adds up to 16,990, 2024
     * to 18,503, 2025 to 19,240, nine months of 2026 to 14,760.
     */
    private record Total(String channel, String country, int women, int... years) {
        int in(int year) {
            return years[year - FIRST_YEAR];
        }
    }

    private static final List<Total> TOTALS = List.of(
            new Total("IN-ENTERPRISE", "", 52, 5050, 5610, 5890, 4520),
            new Total("IN-VOCATIONAL", "", 45, 1390, 1480, 1500, 1140),
            new Total("IN-SOCIOECONOMIC", "", 48, 1180, 1230, 1260, 960),
            new Total("IN-LOAN", "", 55, 1480, 1550, 1610, 1230),
            new Total("OUT-PROVINCE", "", 44, 6900, 7420, 7680, 5900),
            new Total("ABROAD", "JP", 36, 372, 478, 510, 402),
            new Total("ABROAD", "TW", 40, 351, 401, 432, 330),
            new Total("ABROAD", "KR", 30, 188, 236, 251, 196),
            new Total("ABROAD", "CN", 45, 49, 58, 63, 48),
            new Total("ABROAD", "HU", 42, 30, 40, 44, 34));

    record Line(String unit, String period, String channel, String sex, String country, int persons) {}

    static List<Line> write(Path folder, Units units, Random random) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int[] year : HISTORY) {
            history(lines, year);
        }
        for (int year = FIRST_YEAR; year <= LAST.getYear(); year++) {
            for (Total total : TOTALS) {
                spread(lines, units, total, year, random);
            }
        }
        lines.sort(Comparator.comparing(Line::period).thenComparing(Line::unit));
        Table reports = new Table("unit", "period", "provenance", "channel", "sex", "destination", "persons");
        lines.forEach(line -> reports.row(
                line.unit(), line.period(), "illustrative", line.channel(), line.sex(), line.country(), line.persons()));
        reports.save(folder, "job-reports.csv");

        Table plans = new Table("year", "indicator", "unit", "value", "decision_number", "decision_date");
        plans.row(2023, "EMP-JOBS-TOTAL", "20", 16500, "MẪU-01/QĐ-2022", "2022-12-20");
        plans.row(2023, "EMP-ABROAD", "20", 950, "MẪU-01/QĐ-2022", "2022-12-20");
        plans.row(2024, "EMP-JOBS-TOTAL", "20", 18500, "MẪU-01/QĐ-2023", "2023-12-20");
        plans.row(2024, "EMP-ABROAD", "20", 1200, "MẪU-01/QĐ-2023", "2023-12-20");
        plans.row(2025, "EMP-JOBS-TOTAL", "20", 19000, "MẪU-01/QĐ-2024", "2024-12-20");
        plans.row(2025, "EMP-ABROAD", "20", 1250, "MẪU-01/QĐ-2024", "2024-12-20");
        plans.row(2026, "EMP-JOBS-TOTAL", "20", 19500, "MẪU-01/QĐ-2025", "2025-12-20");
        plans.row(2026, "EMP-ABROAD", "20", 1300, "MẪU-01/QĐ-2025", "2025-12-20");
        plans.save(folder, "plans.csv");
        return lines;
    }

    private static void history(List<Line> lines, int[] year) {
        String[] channels = {"IN-PROVINCE", "OUT-PROVINCE", "ABROAD"};
        int[] women = {49, 44, 37};
        for (int i = 0; i < channels.length; i++) {
            int female = year[i + 1] * women[i] / 100;
            lines.add(new Line("20", "" + year[0], channels[i], "female", "", female));
            lines.add(new Line("20", "" + year[0], channels[i], "male", "", year[i + 1] - female));
        }
    }

    /** A unit that reports the months of a year from one to another. */
    private record Reporter(String unit, double weight, int from, int to) {}

    private static List<Reporter> reporters(Units units, int year) {
        List<Reporter> reporters = new ArrayList<>();
        int reform = year < REFORM.getYear() ? 13 : year > REFORM.getYear() ? 1 : REFORM.getMonthValue();
        int last = year < LAST.getYear() ? 12 : LAST.getMonthValue();
        for (int d = 0; d < units.districts().size() && reform > 1; d++) {
            reporters.add(new Reporter(units.districts().get(d), DISTRICT_WEIGHTS[d], 1, reform - 1));
        }
        int communes = units.newCommunes().size();
        double average = (double) IntStream.of(DISTRICT_WEIGHTS).sum() / communes;
        for (int c = 0; c < communes && reform <= last; c++) {
            // Some communes are three times as large as others
            double size = average * (0.5 + (c * 7 % communes) / (communes - 1.0));
            reporters.add(new Reporter(units.newCommunes().get(c), size, reform, last));
        }
        return reporters;
    }

    private static void spread(List<Line> lines, Units units, Total total, int year, Random random) {
        List<Line> cells = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Reporter reporter : reporters(units, year)) {
            for (int month = reporter.from(); month <= reporter.to(); month++) {
                for (String sex : List.of("female", "male")) {
                    String period = YearMonth.of(year, month).toString();
                    cells.add(new Line(reporter.unit(), period, total.channel(), sex, total.country(), 0));
                    int share = sex.equals("female") ? total.women() : 100 - total.women();
                    double luck = 0.75 + random.nextDouble() / 2;
                    weights.add(reporter.weight() * MONTH_WEIGHTS[month - 1] * share * luck);
                }
            }
        }
        int[] persons = apportion(total.in(year), weights);
        for (int i = 0; i < persons.length; i++) {
            Line cell = cells.get(i);
            if (persons[i] > 0) {
                lines.add(new Line(cell.unit, cell.period, cell.channel, cell.sex, cell.country, persons[i]));
            }
        }
    }

    /** Largest remainders: whole persons, and exactly the total. */
    private static int[] apportion(int total, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] exact = weights.stream().mapToDouble(weight -> total * weight / sum).toArray();
        int[] whole = IntStream.range(0, exact.length).map(i -> (int) exact[i]).toArray();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - exact[i]))
                .limit(total - IntStream.of(whole).sum())
                .forEach(i -> whole[i]++);
        return whole;
    }
}

/**
 * The register of workers abroad for the third quarter of 2026: whom the reports count, but for one in fifty, who is not
 * registered yet, so that the reconciliation has something to show.
 */
class WorkersAbroad {
    private static final String FIRST_PERIOD = "2026-07";
    private static final int NOT_YET = 50;

    static void write(Path folder, List<Jobs.Line> jobs, Random random) throws IOException {
        Table workers = new Table(
                "full_name", "birth_year", "sex", "unit", "form", "country", "company", "contract_number",
                "contract_signed_on", "contract_from", "contract_to", "departed_on");
        int number = 0;
        for (Jobs.Line line : jobs) {
            if (!line.channel().equals("ABROAD") || line.period().compareTo(FIRST_PERIOD) < 0) {
                continue;
            }
            for (int i = 0; i < line.persons(); i++) {
                number++;
                LocalDate departure = YearMonth.parse(line.period()).atDay(1 + random.nextInt(28));
                int birthYear = 1986 + random.nextInt(21);
                // Korea takes workers under an agreement between the governments
                boolean agreement = line.country().equals("KR");
                int sender = 1 + random.nextInt(9);
                if (number % NOT_YET != 0) {
                    workers.row(
                            "Người lao động mẫu %04d".formatted(number), birthYear, line.sex(), line.unit(),
                            agreement ? "1" : "2a", line.country(),
                            agreement ? "Trung tâm mẫu" : "Công ty mẫu %02d".formatted(sender),
                            "MẪU-%04d/HĐ".formatted(number), departure.minusDays(75), departure,
                            departure.plusYears(3).minusDays(1), departure);
                }
            }
        }
        workers.save(folder, "workers-abroad.csv");
    }
}

/** Figures of the labour market, in the columns that their import takes. */
class LabourMarket {
    private static final int FIRST_YEAR = 2023;

    static void write(Path folder) throws IOException {
        Table values = new Table(
                "indicator", "year", "unit", "reading", "value", "source", "surveyDate", "publishedOn", "provenance");
        each(values, "EMP-UNEMPLOYMENT-RATE", "", "1.58", "1.52", "1.49");
        each(values, "EMP-TRAINED-RATE", "trained", "60.2", "62.5", "64.9");
        each(values, "EMP-TRAINED-RATE", "certified", "22.1", "23.4", "24.6");
        values.save(folder, "labour-market-indicators.csv");
    }

    private static void each(Table values, String indicator, String reading, String... years) {
        for (int i = 0; i < years.length; i++) {
            int year = FIRST_YEAR + i;
            values.row(
                    indicator, year, "20", reading, years[i], "Điều tra mẫu", year + "-12-31", (year + 1) + "-06-30",
                    "illustrative");
        }
    }
}

/** How long somebody was entitled, drawn so that some begin, and some end, in 2023 and 2024. */
record Entitlement(YearMonth start, LocalDate ended) {
    private static final YearMonth LAST = YearMonth.of(2024, 12);

    static Entitlement draw(Random random, YearMonth earliest) {
        int years = random.nextInt(100);
        YearMonth start = years < 70
                ? earliest.plusMonths(random.nextInt(18))
                : YearMonth.of(years < 85 ? 2023 : 2024, 1 + random.nextInt(12));
        if (random.nextInt(100) >= 7 || start.isAfter(YearMonth.of(2024, 6))) {
            return new Entitlement(start, null);
        }
        YearMonth from = start.isBefore(YearMonth.of(2023, 1)) ? YearMonth.of(2023, 1) : start.plusMonths(1);
        int choices = (LAST.getYear() - from.getYear()) * 12 + LAST.getMonthValue() - from.getMonthValue();
        return new Entitlement(start, from.plusMonths(random.nextInt(choices)).atDay(1 + random.nextInt(28)));
    }

    /** The decision is some days older than the first month paid. */
    LocalDate decided(Random random) {
        return start.atDay(1).minusDays(3 + random.nextInt(20));
    }
}

/** Beneficiaries of Decree 20/2021, by category and with an age that the category allows. */
class Beneficiaries {
    /** Ages in years, from and to, over which persons of the sample begin to be paid. */
    private record Category(String codes, int from, int to, int persons) {}

    private static final List<Category> CATEGORIES = List.of(
            new Category("5.1-U4", 0, 4, 4),
            new Category("5.1-4P", 4, 16, 14),
            new Category("5.2", 16, 22, 6),
            new Category("5.3-4P", 4, 16, 2),
            new Category("5.4", 22, 50, 25),
            new Category("5.4 5.6-NANG-ADULT", 25, 50, 5),
            new Category("5.5a-60", 60, 80, 18),
            new Category("5.5a-80", 80, 95, 14),
            new Category("5.5b", 75, 80, 16),
            new Category("5.5c", 80, 96, 70),
            new Category("5.5d", 65, 90, 3),
            new Category("5.6-DBN-ADULT", 16, 60, 24),
            new Category("5.6-DBN-CHILD", 2, 16, 10),
            new Category("5.6-DBN-ELDER", 60, 90, 14),
            new Category("5.6-NANG-ADULT", 16, 60, 40),
            new Category("5.6-NANG-CHILD", 2, 16, 12),
            new Category("5.6-NANG-ELDER", 60, 90, 14),
            new Category("5.7", 0, 3, 6),
            new Category("5.8", 20, 55, 3));

    static void write(Path folder, Units units, Random random) throws IOException {
        Table table = new Table(
                "decision_number", "decision_date", "full_name", "birth_date", "birth_year", "sex", "unit",
                "categories", "children", "start_month", "end_event", "end_date");
        int number = 0;
        for (Category category : CATEGORIES) {
            for (int i = 0; i < category.persons(); i++) {
                one(table, ++number, category, units, random);
            }
        }
        table.save(folder, "beneficiaries.csv");
    }

    private static void one(Table table, int number, Category category, Units units, Random random) {
        Entitlement paid = Entitlement.draw(random, YearMonth.of(2021, 7));
        int months = 12 * (category.to() - category.from());
        int age = 12 * category.from() + 1 + random.nextInt(months - 1);
        LocalDate birth = paid.start().minusMonths(age).atDay(1 + random.nextInt(28));
        LocalDate outgrown = birth.plusYears(category.to());
        boolean outgrows = outgrown.isBefore(LocalDate.of(2025, 1, 1))
                && (paid.ended() == null || outgrown.isBefore(paid.ended()));
        LocalDate ended = outgrows ? outgrown : paid.ended();
        String event = outgrows ? "age-limit" : random.nextInt(3) == 0 ? "moved" : "death";
        // Old files often hold the year only; it must leave no doubt about the category.
        boolean yearOnly = age > 12 * (category.from() + 2) && !outgrows && category.from() >= 60;
        table.row(
                "MẪU-%04d/QĐ-TGXH".formatted(number), paid.decided(random),
                "Người thụ hưởng mẫu %04d".formatted(number), yearOnly ? null : birth,
                yearOnly ? birth.getYear() : null, random.nextInt(100) < 56 ? "female" : "male",
                units.anyCommune(random), category.codes(),
                category.codes().startsWith("5.4") ? 1 + random.nextInt(3) : null, paid.start(),
                ended == null ? null : event, ended);
    }
}

/** People with merit, with the rows of the allowance tables that are paid. */
class MeritPeople {
    /** {@code rows} joined by spaces; {@code II-21:60} draws a percentage of injury. */
    private record Group(String letter, String rows, int bornFrom, int bornTo, int persons) {}

    private static final List<Group> GROUPS = List.of(
            new Group("a", "1.1-KHONG-THOAT-LY", 1920, 1926, 2),
            new Group("a", "1.1-THOAT-LY 1.1-THAM-NIEN", 1920, 1924, 1),
            new Group("b", "2.1", 1922, 1928, 3),
            new Group("c", "3.1", 1938, 1956, 34),
            new Group("c", "3.1 3.4-TUAT-ND", 1938, 1956, 4),
            new Group("c", "3.2", 1938, 1956, 2),
            new Group("d", "4-TC 4-PC", 1924, 1938, 3),
            new Group("đ", "5", 1935, 1955, 1),
            new Group("e", "5", 1930, 1945, 1),
            new Group("g", "II-21:60", 1942, 1964, 38),
            new Group("g", "II-61:80", 1942, 1962, 8),
            new Group("g", "II-81:95 6.1-PC-81", 1942, 1960, 4),
            new Group("h", "7.1-41-50", 1945, 1962, 2),
            new Group("h", "7.1-51-60", 1945, 1962, 3),
            new Group("h", "7.1-61-70", 1942, 1962, 10),
            new Group("h", "7.1-71-80", 1942, 1962, 5),
            new Group("h", "7.1-81-90 7.1-PC-81", 1942, 1960, 2),
            new Group("i", "8.1-21-40", 1944, 1956, 4),
            new Group("i", "8.1-41-60", 1944, 1956, 8),
            new Group("i", "8.1-61-80", 1944, 1956, 5),
            new Group("i", "8.1-81-100 8.1-PC-81", 1944, 1954, 1),
            new Group("k", "9", 1935, 1955, 5),
            new Group("m", "10.2", 1925, 1942, 4));

    static void write(Path folder, Units units, Random random) throws IOException {
        Table table = new Table(
                "decision_number", "decision_date", "full_name", "birth_year", "sex", "unit", "category_letter",
                "allowance_rows", "seniority_years", "payee", "payee_name", "start_month", "end_event", "end_date");
        int number = 0;
        for (Group group : GROUPS) {
            for (int i = 0; i < group.persons(); i++) {
                one(table, ++number, group, units, random);
            }
        }
        table.save(folder, "merit-people.csv");
    }

    private static void one(Table table, int number, Group group, Units units, Random random) {
        Entitlement paid = Entitlement.draw(random, YearMonth.of(2010 + random.nextInt(11), 1));
        boolean martyr = group.letter().equals("c");
        boolean woman = group.letter().equals("d") || (!martyr && random.nextInt(100) < 12);
        table.row(
                "MẪU-%04d/QĐ-NCC".formatted(number), paid.decided(random), "Người có công mẫu %04d".formatted(number),
                group.bornFrom() + random.nextInt(group.bornTo() - group.bornFrom()), woman ? "female" : "male",
                units.anyCommune(random), group.letter(), rows(group, random),
                group.rows().contains("THAM-NIEN") ? 5 : null, martyr ? "relative" : "self",
                martyr ? "Thân nhân mẫu %04d".formatted(number) : null, paid.start(),
                paid.ended() == null ? null : "death", paid.ended());
    }

    private static String rows(Group group, Random random) {
        if (!group.letter().equals("g")) {
            return group.rows();
        }
        String[] rows = group.rows().split(" ", 2);
        String[] band = rows[0].substring(3).split(":");
        int from = Integer.parseInt(band[0]);
        int percent = from + random.nextInt(Integer.parseInt(band[1]) - from + 1);
        return "II-" + percent + (rows.length > 1 ? " " + rows[1] : "");
    }
}

/** Projects of the department, with little left at the end of a year and nothing returned. */
class CapitalProjects {
    static void write(Path folder) throws IOException {
        Table projects = new Table("code", "name", "kind", "decision_number", "decision_date");
        String[] names = {
            "Nâng cấp cơ sở bảo trợ xã hội (mẫu)", "Trung tâm điều dưỡng người có công (mẫu)",
            "Thiết bị đào tạo nghề (mẫu)", "Tu bổ nghĩa trang liệt sĩ (mẫu)", "Sàn giao dịch việc làm (mẫu)"
        };
        for (int i = 0; i < names.length; i++) {
            projects.row(code(i), names[i], "investment", "MẪU-0" + (i + 1) + "/QĐ-ĐT", "2022-11-15");
        }
        projects.save(folder, "capital-projects.csv");

        Table years = new Table("code", "year", "plan_vnd", "disbursed_vnd", "returned_vnd", "as_of_date");
        long[][] millions = {{12000, 11860}, {18500, 18315}, {6400, 6400}, {9200, 9062}, {3500, 3448}};
        long[][] next = {{15000, 14925}, {21000, 20748}, {5200, 5200}, {8800, 8738}, {4100, 4067}};
        for (int i = 0; i < names.length; i++) {
            years.row(code(i), 2023, millions[i][0] * 1_000_000, millions[i][1] * 1_000_000, 0, "2023-12-31");
            years.row(code(i), 2024, next[i][0] * 1_000_000, next[i][1] * 1_000_000, 0, "2024-12-31");
        }
        years.save(folder, "capital-project-years.csv");
    }

    private static String code(int index) {
        return "MAU-DA-0" + (index + 1);
    }
}

/** Awards: for 2024 exactly as many of each as were published; who received them is made up. */
class Awards {
    private static final int COLLECTIVES = 20;
    private static final int INDIVIDUALS = 70;
    private static final String[] POSITIONS = {"Chuyên viên", "Viên chức", "Phó Trưởng phòng", "Trưởng phòng"};

    static void write(Path folder) throws IOException {
        Table collectives = new Table("name", "unit");
        IntStream.rangeClosed(1, COLLECTIVES).forEach(i -> collectives.row(collective(i), "20"));
        collectives.save(folder, "collectives.csv");
        Table individuals = new Table("full_name", "collective", "position");
        IntStream.rangeClosed(1, INDIVIDUALS)
                .forEach(i -> individuals.row(
                        individual(i), collective(1 + i % COLLECTIVES), POSITIONS[i % POSITIONS.length]));
        individuals.save(folder, "individuals.csv");

        Table decisions = new Table("number", "signed_on", "signer", "authority", "year", "provenance");
        decisions.row("MẪU-01/QĐ-KT-2023", "2024-01-08", "Giám đốc Sở", "department_director", 2023, "illustrative");
        decisions.row("MẪU-01/QĐ-KT-2024", "2025-01-06", "Giám đốc Sở", "department_director", 2024, "published");
        decisions.save(folder, "award-decisions.csv");

        Table grants = new Table("decision_number", "award_code", "subject", "recipient");
        grant(grants, "MẪU-01/QĐ-KT-2023", 12, 45, 9, 21);
        grant(grants, "MẪU-01/QĐ-KT-2024", 16, 63, 11, 27);
        grants.save(folder, "award-grants.csv");

        Table confirmations =
                new Table("service", "table", "key", "act_number", "act_signed_on", "note");
        confirmations.row(
                "awards", "award_bonuses", "GK-SO~collective~ND-98-2023~2024-01-01", "98/2023/NĐ-CP", "2023-12-31",
                "Xác nhận mẫu để chạy thử; đơn vị sử dụng phải tự đối chiếu văn bản. Sample confirmation.");
        confirmations.save(folder, "confirmations.csv");
    }

    private static void grant(Table grants, String decision, int praised, int praisedPersons, int titled, int fighters) {
        IntStream.rangeClosed(1, praised).forEach(i -> grants.row(decision, "GK-SO", "collective", collective(i)));
        IntStream.rangeClosed(1, praisedPersons)
                .forEach(i -> grants.row(decision, "GK-SO", "individual", individual(i)));
        IntStream.range(0, titled)
                .forEach(i -> grants.row(decision, "TTLDTT", "collective", collective(COLLECTIVES - i)));
        IntStream.range(0, fighters)
                .forEach(i -> grants.row(decision, "CSTDCS", "individual", individual(INDIVIDUALS - i)));
    }

    private static String collective(int number) {
        return "Tập thể mẫu %02d".formatted(number);
    }

    private static String individual(int number) {
        return "Cá nhân mẫu %02d".formatted(number);
    }
}
