package vn.tongket.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tongket.kit.problem.ProblemType;

/** Holds {@code docs/problems.md} to the enums: each module's table in it must be exactly the one made here. */
public final class ProblemCatalogue {
    private ProblemCatalogue() {}

    /** The rows of a module as Markdown. */
    public static String table(ProblemType... types) {
        return Arrays.stream(types)
                .map(type -> "| `%s` | %d | %s | %s |"
                        .formatted(
                                type.code(),
                                type.status(),
                                type.title().vi(),
                                type.title().en()))
                .collect(Collectors.joining("\n"));
    }

    /** The page as it is in the repository. */
    public static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "problems.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
