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

        sample().load();

        assertThat(dataVersions()).isEqualTo(before);
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
