package vn.tongket.kit.concurrency;

import java.util.Arrays;
import vn.tongket.kit.problem.CommonProblem;

/** Entity tags made from the version of a record, and the {@code If-Match} that protects a change (RFC 9110 §13). */
public final class EntityTags {
    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass only if the client has seen the current version.
     *
     * @param ifMatch the header as sent; {@code *} is not enough, since it would overwrite what the client never saw
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 when the version has moved
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw CommonProblem.VERSION_REQUIRED.because(
                    "Gửi kèm If-Match với ETag của lần đọc gần nhất.",
                    "Send If-Match with the ETag of your latest read.");
        }
        boolean seen = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(of(version)::equals);
        if (!seen) {
            throw CommonProblem.STALE_VERSION.because(
                    "Bản ghi đã sang phiên bản " + version + "; hãy đọc lại rồi sửa tiếp.",
                    "The record is now at version " + version + "; read it again and redo the change.");
        }
    }
}
