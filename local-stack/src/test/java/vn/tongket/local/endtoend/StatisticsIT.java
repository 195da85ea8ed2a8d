package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.local.endtoend.StackExtension.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample's year of the reorganisation, in its old and new units, as a client behind the gateway reads it. */
@ExtendWith(StackExtension.class)
class StatisticsIT {
    private static final String OF_2025 = "/api/v1/employment/statistics/jobs?year=2025&groupBy=unit&boundaries=";

    @Test
    void aYearHasOneTotalInAllBoundaries() {
        int persons = as("viewer").get(OF_2025 + "as-reported").path("total.persons");
        assertThat(persons).isPositive();
        as("viewer")
                .get(OF_2025 + "current")
                .then()
                .body("total.persons", equalTo(persons))
                .body("rows.persons.sum()", equalTo(persons))
                .body("rows", hasSize(65))
                .body("rows.findAll { it.estimated }", hasSize(greaterThan(0)));
        as("viewer")
                .get(OF_2025 + "2025-06-30")
                .then()
                .body("total.persons", equalTo(persons))
                .body("rows.persons.sum()", equalTo(persons))
                .body("rows", hasSize(11));
    }

    @Test
    void theSameRowsComeAsTables() {
        byte[] csv = as("viewer")
                .accept("text/csv")
                .get(OF_2025 + "current")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> lines =
                new String(csv, StandardCharsets.UTF_8).strip().lines().toList();
        // Headings, 65 communes and the total
        assertThat(lines).hasSize(67);
        assertThat(lines.get(0)).contains("Số người trong kỳ");
        byte[] workbook = as("viewer")
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(OF_2025 + "current")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // The signature of a ZIP archive
        assertThat(workbook).startsWith('P', 'K', 3, 4);
    }
}
