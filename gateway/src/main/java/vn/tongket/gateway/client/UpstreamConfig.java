package vn.tongket.gateway.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "tongket.upstream")
public interface UpstreamConfig {
    /** Addresses by section. */
    @WithParentName
    Map<String, URI> addresses();

    default URI address(Upstream upstream) {
        return addresses().get(upstream.section());
    }
}
