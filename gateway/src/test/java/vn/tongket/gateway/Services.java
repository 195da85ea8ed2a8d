package vn.tongket.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.gateway.client.Upstream;

/**
 * Stands for the three services. What they answer are the golden files in {@code contracts/}, to which the real ones are
 * held by their own tests.
 */
public class Services implements QuarkusTestResourceLifecycleManager {
    private static final Map<Upstream, WireMockServer> SERVERS = new EnumMap<>(Upstream.class);

    @Override
    public Map<String, String> start() {
        Map<String, String> addresses = new HashMap<>();
        for (Upstream upstream : Upstream.values()) {
            WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                    .dynamicPort()
                    .gzipDisabled(true)
                    // Room for a service that hangs while others are asked
                    .containerThreads(20));
            server.start();
            SERVERS.put(upstream, server);
            addresses.put("tongket.upstream." + upstream.section(), server.baseUrl());
        }
        return addresses;
    }

    @Override
    public void stop() {
        SERVERS.values().forEach(WireMockServer::stop);
    }

    public static WireMockServer of(Upstream upstream) {
        return SERVERS.get(upstream);
    }

    /** Forgets what was asked, and makes every service answer with its golden file. */
    public static void reset() {
        SERVERS.forEach((upstream, server) -> {
            server.resetAll();
            answer(upstream, figures(golden(upstream), "\"1\""));
            server.stubFor(get(urlPathMatching(".*/annual-figures/2024"))
                    .withHeader("If-None-Match", equalTo("\"1\""))
                    .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"1\"")));
        });
    }

    /** Makes a service answer every question for annual figures in this way, also a conditional one. */
    public static void answer(Upstream upstream, ResponseDefinitionBuilder response) {
        of(upstream)
                .stubFor(get(urlPathMatching(upstream.root() + "/annual-figures/.*"))
                        .willReturn(response));
    }

    public static ResponseDefinitionBuilder figures(String json, String etag) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader("ETag", etag)
                .withBody(json);
    }

    public static String golden(Upstream upstream) {
        try {
            return Files.readString(Path.of("..", "contracts", upstream.module() + "-annual-figures.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What a service was asked for by the review. */
    public static List<LoggedRequest> askedForFigures(Upstream upstream) {
        return of(upstream).findAll(getRequestedFor(urlPathMatching(".*/annual-figures/.*")));
    }
}
