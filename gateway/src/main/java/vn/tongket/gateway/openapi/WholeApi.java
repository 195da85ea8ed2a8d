package vn.tongket.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.tongket.gateway.client.Upstream;

/** Adds the paths and schemas of the services to the gateway's own document. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class WholeApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI gateway) {
        Map<Upstream, JsonNode> documents = new EnumMap<>(Upstream.class);
        for (Upstream upstream : Upstream.values()) {
            documents.put(upstream, ServiceDocuments.read(upstream));
        }
        OpenAPI services = parse(MergedDocument.of(documents));
        services.getPaths().getPathItems().forEach(gateway.getPaths()::addPathItem);
        services.getComponents().getSchemas().forEach((name, schema) -> {
            if (!gateway.getComponents().getSchemas().containsKey(name)) {
                gateway.getComponents().addSchema(name, schema);
            }
        });
        secure(gateway);
    }

    private static OpenAPI parse(JsonNode document) {
        byte[] text = document.toString().getBytes(StandardCharsets.UTF_8);
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(text))
                .build()
                .model();
    }

    private static void secure(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "basic",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Local users"))
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Tokens of the OIDC provider, where one is configured"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("basic"))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(WholeApi::admitByAnyWay);
    }

    /** Each operation names roles under a way in that nobody knows; one that names none is open to all. */
    private static void admitByAnyWay(Operation operation) {
        operation.setSecurity(Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(roles -> Stream.of("basic", "bearer")
                        .map(way -> OASFactory.createSecurityRequirement().addScheme(way, roles)))
                .toList());
        if (operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
    }
}
