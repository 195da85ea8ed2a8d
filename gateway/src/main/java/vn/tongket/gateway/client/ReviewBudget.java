package vn.tongket.gateway.client;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a review may wait, and for what. */
@ConfigMapping(prefix = "tongket.review")
public interface ReviewBudget {
    /** For the whole review. */
    Duration budget();

    /** For one answer of one service. */
    Duration serviceTimeout();

    /** How long a service that hangs is left alone. */
    Duration breakerDelay();
}
