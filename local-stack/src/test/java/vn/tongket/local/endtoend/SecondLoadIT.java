package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.sample;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class SecondLoadIT {
    @Test
    void changesNothing() {
        Map<String, String> before = dataVersions();
        String last = lastWorkerAbroad();
        assertThat(last).isNotNull();

        sample().load();

        assertThat(dataVersions()).isEqualTo(before);
        assertThat(lastWorkerAbroad()).isEqualTo(last);
    }

    private static String lastWorkerAbroad() {
        return as("leader").get("/api/v1/employment/overseas-workers?limit=500").path("items[-1].id");
    }

    private static Map<String, String> dataVersions() {
        return Stream.of("employment", "social-protection", "awards")
                .collect(Collectors.toMap(Function.identity(), section -> as("viewer")
                        .get("/api/v1/" + section + "/annual-figures/2024?unit=20")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("dataVersion")));
    }
}
