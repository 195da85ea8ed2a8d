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

    /** A runner that has been silent for so long is taken for dead. It beats every ten seconds. */
    @WithDefault("60s")
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
