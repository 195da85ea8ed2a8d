package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.review;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.local.stack.Part;

/** Services that go away and come back. */
@ExtendWith(StackExtension.class)
class OutageIT {
    private static final List<Part> SERVICES = List.of(Part.EMPLOYMENT, Part.SOCIAL_PROTECTION, Part.AWARDS);

    private List<Part> stopped = List.of();

    @AfterEach
    void startAgain() throws InterruptedException {
        for (Part part : stopped) {
            stack().start(part);
        }
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYMENT, employment", "SOCIAL_PROTECTION, social-protection", "AWARDS, awards"})
    void aReviewWithoutOneServiceSaysSoInTimeAndHeals(Part part, String section) throws InterruptedException {
        assertThat(new Review(review(2024)).status(section)).isEqualTo("complete");
        stop(part);

        Response partial = as("viewer").get("/api/v1/annual-reviews/2024");

        assertThat(partial.statusCode()).isEqualTo(200);
        assertThat(partial.timeIn(TimeUnit.MILLISECONDS)).isLessThan(3_000);
        Review review = new Review(partial.as(com.fasterxml.jackson.databind.JsonNode.class));
        assertThat(review.status(section)).isEqualTo("stale");
        assertThat(review.section(section).path("asOf").isTextual()).isTrue();
        assertThat(review.complete()).isFalse();

        startAgain();
        stopped = List.of();
        assertThat(new Review(review(2024)).status(section)).isEqualTo("complete");
        assertThat(new Review(review(2024)).complete()).isTrue();
    }

    @Test
    void aYearNeverAskedForMissesTheSectionThatIsAway() {
        stop(Part.AWARDS);

        Review review = new Review(review(2022));

        assertThat(review.status("awards")).isEqualTo("missing");
        assertThat(review.complete()).isFalse();
    }

    @Test
    void thereIsNoReviewWithoutAnyService() {
        assertThat(new Review(review(2024)).complete()).isTrue();
        SERVICES.forEach(this::stop);

        Response response = as("viewer").get("/api/v1/annual-reviews/2024");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.timeIn(TimeUnit.MILLISECONDS)).isLessThan(3_000);
    }

    private void stop(Part part) {
        stack().stop(part);
        stopped = java.util.stream.Stream.concat(stopped.stream(), java.util.stream.Stream.of(part))
                .toList();
    }
}
