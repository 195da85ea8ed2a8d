package vn.tongket.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import vn.tongket.kit.idempotency.Idempotent;

/** Declares the header of {@link Idempotent} methods, which no method takes as a parameter. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeyHeader implements OASFilter {
    public static final String DESCRIPTION = "The same for every attempt at one request: it acts once, and is answered "
            + "alike for 24 hours. Another request under the same key is a 422.";

    private final Set<String> operations;

    public IdempotencyKeyHeader(IndexView classes) {
        operations = Operations.with(Idempotent.class, classes).keySet();
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            operation.addParameter(header());
        }
        return operation;
    }

    private static Parameter header() {
        return OASFactory.createParameter()
                .name(Idempotent.HEADER)
                .in(Parameter.In.HEADER)
                .description(DESCRIPTION)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(Idempotent.SHORTEST)
                        .maxLength(Idempotent.LONGEST));
    }
}
