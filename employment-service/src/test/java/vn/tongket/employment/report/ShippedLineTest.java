package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.employment.ShippedCodes.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.ShippedCodes;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.person.Sex;

class ShippedLineTest {

    @ParameterizedTest
    @CsvSource({"job-creation-channels, channel", "destination-countries, destination", "economic-sectors, sector"})
    void takesEveryShippedCode(String catalogue, String field) {
        assertThat(refused(catalogue, JobReportLineRequest.class, field, code -> code))
                .isEmpty();
    }

    @Test
    void takesEveryShippedSex() {
        assertThat(ShippedCodes.of("sexes")).extracting(Sex::valueOf).containsExactlyInAnyOrder(Sex.values());
    }
}
