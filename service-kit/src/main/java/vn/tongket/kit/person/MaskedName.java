package vn.tongket.kit.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name for those who need to tell records apart but not to know the people. */
public final class MaskedName {
    private MaskedName() {}

    /** {@code Nguyễn Văn An} becomes {@code N*** V*** A***}. */
    public static String of(String name) {
        return name == null
                ? null
                : Arrays.stream(name.strip().split("\\s+"))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                        .collect(Collectors.joining(" "));
    }
}
