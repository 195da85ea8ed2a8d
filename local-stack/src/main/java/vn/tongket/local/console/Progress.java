package vn.tongket.local.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what is going on, one line a step, beside the output proper. */
public final class Progress {
    private final PrintStream out;
    private final Clock clock;

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public void say(String text) {
        out.println(text);
    }

    /** Announces a step and returns what to call when it is done. */
    public Step begin(String text) {
        out.println("… " + text);
        Instant started = clock.instant();
        return result -> {
            double seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
            out.printf(Locale.ROOT, "✓ %s (%.1f s)%n", result, seconds);
        };
    }

    /** A step under way. */
    @FunctionalInterface
    public interface Step {
        void done(String result);
    }
}
