package vn.tongket.employment.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the bulk intake, and how jobs are watched. */
@ConfigMapping(prefix = "tongket.intake")
interface IntakeConfig {
    @WithDefault("100000")
    int cellsPerFile();

    /** A file with more cells becomes a job. */
    @WithDefault("5000")
    int cellsAnsweredAtOnce();

    /** How often a free runner looks for a job; {@code off} on a replica that shall run none. */
    @WithDefault("2s")
    String lookEvery();

    /**
     * A runner that has been silent for three beats is taken for dead: so long does a job wait after {@code kill -9}. One
     * that was only slow loses its claim, and what it did is void.
     */
    @WithDefault("30s")
    Duration silence();

    /** How often a job is taken up before it is given up. */
    @WithDefault("3")
    int attempts();

    /** How long a job may take. */
    @WithDefault("30m")
    Duration longestRun();

    /** How long the rows of a file, and so its result, can be asked for after it has ended. */
    @WithDefault("30d")
    Duration kept();
}
