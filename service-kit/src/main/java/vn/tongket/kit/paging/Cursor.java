package vn.tongket.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kit.problem.CommonProblem;

/**
 * The sort key of the last item of a page. Keyset paging stays exact while rows are added, and costs the same on page
 * 10,000 as on page 1.
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(Stream.of(keys).map(String::valueOf).toList());
    }

    /** The opaque text for a client. */
    public String encoded() {
        byte[] joined = keys.stream().collect(Collectors.joining(SEPARATOR)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * Reads the text back.
     *
     * @param size how many keys this collection sorts by
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code invalid-cursor}
     */
    public static Cursor decode(String text, int size) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = Arrays.asList(joined.split(SEPARATOR, -1));
            if (keys.size() == size) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below
        }
        throw invalid();
    }

    /** A key that is an instant; 400 {@code invalid-cursor} for a forged one. */
    public Instant instant(int key) {
        try {
            return Instant.parse(keys.get(key));
        } catch (DateTimeParseException forged) {
            throw invalid();
        }
    }

    /** A key that is a UUID; 400 {@code invalid-cursor} for a forged one. */
    public UUID uuid(int key) {
        try {
            return UUID.fromString(keys.get(key));
        } catch (IllegalArgumentException forged) {
            throw invalid();
        }
    }

    /** A key that is a whole number; 400 {@code invalid-cursor} for a forged one. */
    public long number(int key) {
        try {
            return Long.parseLong(keys.get(key));
        } catch (NumberFormatException forged) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return CommonProblem.INVALID_CURSOR.at(
                "cursor", "Chỉ dùng cursor lấy từ liên kết next.", "Use only a cursor taken from a next link.");
    }
}
