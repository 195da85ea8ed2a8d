package vn.tongket.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.local.sample.SampleTable.Row;

class SampleFilesTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path SAMPLE = REPOSITORY.resolve("sample-data");

    @Test
    void areWhatTheProgramBesideThemWrites(@TempDir Path folder) throws IOException, InterruptedException {
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "sample-data/Generate.java",
                        folder.toString())
                .directory(REPOSITORY.toFile())
                .inheritIO()
                .start();
        assertThat(generator.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue()).isZero();

        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).hasSize(13).allSatisfy(file -> assertThat(SAMPLE.resolve(file.getFileName()))
                    .hasSameTextualContentAs(file));
        }
    }

    @Test
    void countTheJobsThatWerePublished() {
        assertThat(persons(row -> true)).containsEntry("2023", 16_990L).containsEntry("2024", 18_503L);
        assertThat(persons(row -> row.text("channel").equals("ABROAD")))
                .containsEntry("2023", 990L)
                .containsEntry("2024", 1_213L);
    }

    @Test
    void holdNoYearUpTo2024WithMorePeopleAbroad() {
        assertThat(persons(row -> row.text("channel").equals("ABROAD")
                        && row.text("period").compareTo("2025") < 0))
                .hasSize(10)
                .allSatisfy((year, persons) ->
                        assertThat(year.equals("2024") || persons <= 990).isTrue());
    }

    /** Eleven districts to June 2025, 65 communes from July 2025 to September 2026. */
    @Test
    void reportByTheUnitsThatThereWere() {
        Map<String, Long> units = SampleTable.read(SAMPLE, "job-reports.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("period"),
                        Collectors.mapping(
                                row -> row.text("unit"),
                                Collectors.collectingAndThen(Collectors.toSet(), u -> (long) u.size()))));

        assertThat(units)
                .containsEntry("2024-12", 11L)
                .containsEntry("2025-06", 11L)
                .containsEntry("2025-07", 65L)
                .containsEntry("2026-09", 65L)
                .doesNotContainKey("2026-10");
    }

    /** 368 went abroad in the third quarter of 2026, and one in fifty is not registered yet. */
    @Test
    void registerWorkersAbroadButForAFew() {
        long reported = SampleTable.read(SAMPLE, "job-reports.csv").stream()
                .filter(row -> row.text("channel").equals("ABROAD")
                        && row.text("period").compareTo("2026-07") >= 0)
                .mapToLong(row -> row.number("persons"))
                .sum();

        assertThat(SampleTable.read(SAMPLE, "workers-abroad.csv")).hasSize((int) (reported - reported / 50));
    }

    @Test
    void grantTheAwardsThatWerePublished() {
        Map<String, Long> grants = SampleTable.read(SAMPLE, "award-grants.csv").stream()
                .filter(row -> row.text("decision_number").equals("MẪU-01/QĐ-KT-2024"))
                .collect(Collectors.groupingBy(row -> row.key("award_code", "subject"), Collectors.counting()));

        assertThat(grants)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "GK-SO collective", 16L,
                        "GK-SO individual", 63L,
                        "TTLDTT collective", 11L,
                        "CSTDCS individual", 27L));
    }

    /** As printed: "trên" is a bound below, a percentage holds to its last digit. */
    @Test
    void agreeWithEveryFigureOfTheReviewThatWasPublished() {
        List<Row> published = SampleTable.read(SAMPLE, "published-figures.csv").stream()
                .filter(row -> "Lạng Sơn".equals(row.text("province")) && "2024".equals(row.text("year")))
                .toList();

        assertThat(published).hasSize(6).allSatisfy(row -> {
            long sample = total(row.text("indicator_code"), "2024");
            if (row.text("bound").equals("exact")) {
                assertThat(sample).isEqualTo(row.number("value"));
            } else {
                assertThat(sample).isGreaterThanOrEqualTo(row.number("value"));
            }
            if (row.text("percent_change") != null) {
                long before = total(row.text("indicator_code"), "2023");
                assertThat(printed(sample - before, before, row.text("percent_change")))
                        .isEqualTo(row.text("percent_change"));
            }
            if (row.text("percent_of_plan") != null) {
                assertThat(printed(sample, plan(row.text("indicator_code")), row.text("percent_of_plan")))
                        .isEqualTo(row.text("percent_of_plan"));
            }
        });
    }

    private static long total(String indicator, String year) {
        return switch (indicator) {
            case "EMP-JOBS-TOTAL" -> persons(row -> true).get(year);
            case "EMP-ABROAD" ->
                persons(row -> row.text("channel").equals("ABROAD")).get(year);
            case "AW-GK-COLLECTIVE" -> grants(year, "GK-SO collective");
            case "AW-GK-INDIVIDUAL" -> grants(year, "GK-SO individual");
            case "AW-TTLDTT" -> grants(year, "TTLDTT collective");
            case "AW-CSTDCS" -> grants(year, "CSTDCS individual");
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private static long grants(String year, String award) {
        return SampleTable.read(SAMPLE, "award-grants.csv").stream()
                .filter(row -> row.text("decision_number").endsWith(year)
                        && row.key("award_code", "subject").equals(award))
                .count();
    }

    private static long plan(String indicator) {
        return SampleTable.read(SAMPLE, "plans.csv").stream()
                .filter(row -> row.key("year", "indicator").equals("2024 " + indicator))
                .findFirst()
                .orElseThrow()
                .number("value");
    }

    /** A percentage to as many places as the printed one has. */
    private static String printed(long part, long whole, String like) {
        int places = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void nameNobodyWhoMightExist() {
        for (String file : List.of("beneficiaries.csv", "merit-people.csv", "individuals.csv", "workers-abroad.csv")) {
            assertThat(SampleTable.read(SAMPLE, file))
                    .allSatisfy(row -> assertThat(row.text("full_name")).matches("[\\p{L} ]+ mẫu \\d+"));
        }
    }

    private static Map<String, Long> persons(Predicate<Row> chosen) {
        return SampleTable.read(SAMPLE, "job-reports.csv").stream()
                .filter(chosen)
                .collect(Collectors.groupingBy(
                        row -> row.text("period").substring(0, 4),
                        Collectors.summingLong(row -> row.number("persons"))));
    }
}
