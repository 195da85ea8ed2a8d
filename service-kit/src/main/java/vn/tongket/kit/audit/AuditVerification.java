package vn.tongket.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of recomputing the whole hash chain.
 *
 * @param firstBrokenSeq where the chain first fails; absent when intact
 * @param head hash of the last event: keep it elsewhere, and a trail cut short is found too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditVerification(boolean intact, @Schema(examples = "1204") long events, Long firstBrokenSeq, String head) {}
