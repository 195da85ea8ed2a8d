package vn.tongket.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.identity.TestUsers;

/** Bodies go through the gateway as they come; what is gathered first would never arrive here. */
@QuarkusTest
@QuarkusTestResource(Services.class)
@QuarkusTestResource(value = HalfwayService.class, restrictToAnnotatedClass = true)
@Timeout(60)
class StreamingTest {
    @TestHTTPResource
    URI gateway;

    private String request;

    @BeforeEach
    void signIn() {
        TestUsers.as("tester", "specialist");
        String credentials =
                Base64.getEncoder().encodeToString(("tester:" + TestUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));
        request = " /api/v1/awards/decisions HTTP/1.1\r\nHost: gateway\r\nAuthorization: Basic " + credentials + "\r\n";
    }

    @Test
    void passesABodyOnBeforeAllOfItHasCome() throws IOException {
        try (HalfwayService.Call client = connect()) {
            client.send("POST" + request + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            client.send("5\r\nfirst\r\n");
            try (HalfwayService.Call service = HalfwayService.accept()) {
                service.awaitText("first");
                client.send("6\r\nsecond\r\n0\r\n\r\n");
                service.awaitText("second");
                service.send("HTTP/1.1 204 No Content\r\n\r\n");
            }
            client.awaitText("204 No Content");
        }
    }

    @Test
    void passesAnAnswerOnBeforeAllOfItHasCome() throws IOException {
        try (HalfwayService.Call client = connect()) {
            client.send("GET" + request + "\r\n");
            try (HalfwayService.Call service = HalfwayService.accept()) {
                service.awaitText("\r\n\r\n");
                service.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
                client.awaitText("first");
                service.send("6\r\nsecond\r\n0\r\n\r\n");
                client.awaitText("second");
            }
        }
    }

    @Test
    void letsAServiceRefuseABodyBeforeItHasRead() throws IOException {
        try (HalfwayService.Call client = connect()) {
            client.send("POST" + request + "Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            try (HalfwayService.Call service = HalfwayService.accept()) {
                service.awaitText("\r\n\r\n");
                service.send("HTTP/1.1 422 Unprocessable Content\r\nContent-Length: 0\r\n\r\n");
                client.awaitText("422");
            }
        }
    }

    private HalfwayService.Call connect() throws IOException {
        assertThat(gateway.getPort()).isPositive();
        return new HalfwayService.Call(new Socket(gateway.getHost(), gateway.getPort()));
    }
}
