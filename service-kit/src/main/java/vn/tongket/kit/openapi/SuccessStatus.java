package vn.tongket.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Describes the status that a method is bound to by {@link ResponseStatus}, in place of the 200 that is supposed. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SuccessStatus implements OASFilter {
    private static final String SUPPOSED = "200";

    private final Map<String, AnnotationInstance> bound;

    public SuccessStatus(IndexView classes) {
        bound = Operations.with(ResponseStatus.class, classes);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        AnnotationInstance status = bound.get(operation.getOperationId());
        APIResponses responses = operation.getResponses();
        APIResponse success = responses.getAPIResponse(SUPPOSED);
        if (status != null && success != null) {
            Status real = Status.fromStatusCode(status.value().asInt());
            responses.removeAPIResponse(SUPPOSED);
            responses.addAPIResponse(
                    Integer.toString(real.getStatusCode()), success.description(real.getReasonPhrase()));
        }
        return operation;
    }
}
