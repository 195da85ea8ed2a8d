package vn.tongket.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Patience with the services. */
@ConfigMapping(prefix = "tongket.routing")
interface RoutingConfig {
    Duration connectTimeout();

    /** Longest silence between two pieces of data. */
    Duration idleTimeout();
}
