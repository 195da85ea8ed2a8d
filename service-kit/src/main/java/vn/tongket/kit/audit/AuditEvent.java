package vn.tongket.kit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the audit trail.
 *
 * @param seq position in the trail, from 1, without gaps
 * @param hash hexadecimal SHA-256 over this event and the hash before it
 */
record AuditEvent(
        long seq,
        Instant recordedAt,
        String actor,
        List<String> roles,
        String action,
        String entityType,
        String entityId,
        String unit,
        String traceId,
        String requestId,
        boolean changesData,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String detail,
        String hash) {}
