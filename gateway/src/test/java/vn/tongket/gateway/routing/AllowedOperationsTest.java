package vn.tongket.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOperationsTest {
    private AllowedOperations allowed;

    @BeforeEach
    void twoPaths() throws JsonProcessingException {
        allowed = new AllowedOperations(
                List.of(
                        new ObjectMapper()
                                .readTree(
                                        """
                        {"paths":{"/a":{"get":{},"parameters":[]},"/a/{id}/b":{"put":{},"post":{}}}}""")));
    }

    @Test
    void knowsTheMethodsOfAPath() {
        assertThat(allowed.methods("/a")).containsExactly("GET", "HEAD");
        assertThat(allowed.methods("/a/17/b")).containsExactly("POST", "PUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/", "/a/17", "/a//b", "/a/17/c/b", "/a/17/b/c", "/A", "/ab"})
    void knowsNothingElse(String path) {
        assertThat(allowed.methods(path)).isEmpty();
    }
}
