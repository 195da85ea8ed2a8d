package vn.tongket.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.local.console.LaunchFailure;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"missing", "stale"})
    void failsACheckWhereASectionDidNotCome(String status) {
        assertThatThrownBy(() -> Launcher.requireAllSections(review("complete", status)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("[awards]");
    }

    @Test
    void passesACheckWithEverySection() {
        assertThatCode(() -> Launcher.requireAllSections(review("complete", "incomplete")))
                .doesNotThrowAnyException();
    }

    private static JsonNode review(String employment, String awards) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(
                        """
                        {"sections": [{"code": "employment", "status": "%s"}, {"code": "awards", "status": "%s"}]}"""
                                .formatted(employment, awards));
    }
}
