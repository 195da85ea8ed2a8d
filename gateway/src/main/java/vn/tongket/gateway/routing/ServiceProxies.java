package vn.tongket.gateway.routing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.client.UpstreamConfig;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.request.RequestId;

/** A streaming proxy to each service. What goes wrong on the way is a problem document like every other error. */
@ApplicationScoped
class ServiceProxies {
    private static final Logger LOG = Logger.getLogger(ServiceProxies.class);
    private static final int CONNECTIONS = 64;

    private final Map<Upstream, HttpProxy> proxies = new EnumMap<>(Upstream.class);
    private final HttpProblems problems;
    private final RequestSize size;

    ServiceProxies(
            Vertx vertx, UpstreamConfig upstreams, RoutingConfig config, HttpProblems problems, RequestSize size) {
        this.problems = problems;
        this.size = size;
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
        for (Upstream upstream : Upstream.values()) {
            URI address = upstreams.address(upstream);
            proxies.put(
                    upstream,
                    HttpProxy.reverseProxy(client)
                            .origin(context -> open(context.client(), address, config))
                            .addInterceptor(new Guarded()));
        }
    }

    void pass(HttpServerRequest request, Upstream upstream) {
        proxies.get(upstream).handle(request);
    }

    private static Future<HttpClientRequest> open(HttpClient client, URI address, RoutingConfig config) {
        return client.request(new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.idleTimeout().toMillis()));
    }

    private final class Guarded implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            ProxyRequest request = context.request();
            BodyLimit body = new BodyLimit(request.getBody().stream(), size.limit());
            request.setBody(Body.body(body, request.getBody().length()));
            return context.sendRequest()
                    .recover(failure -> Future.succeededFuture(
                            failed(request, body.isExceeded() ? size.problem() : problem(request, failure))));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            MultiMap headers = context.response().headers();
            // Sessions are the gateway's own affair
            headers.remove("Set-Cookie");
            String location = headers.get("Location");
            if (location != null) {
                headers.set("Location", withoutHost(location));
            }
            return context.sendResponse();
        }

        /** A service names the host under which the gateway knows it; the path is the same here. */
        private static String withoutHost(String location) {
            URI uri = URI.create(location);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }

        private ProxyResponse failed(ProxyRequest request, HttpProblem problem) {
            ProxyResponse response = request.release().response();
            response.headers().clear();
            return response.setStatusCode(problem.getStatusCode())
                    .putHeader("Content-Type", HttpProblems.MEDIA_TYPE)
                    .putHeader(RequestId.HEADER, request.headers().get(RequestId.HEADER))
                    .setBody(Body.body(problems.document(problem, request.proxiedRequest())));
        }

        private HttpProblem problem(ProxyRequest request, Throwable failure) {
            LOG.warnf("%s %s: %s", request.getMethod(), request.proxiedRequest().path(), failure.toString());
            return failure instanceof TimeoutException
                    ? CommonProblem.UPSTREAM_TIMEOUT.because(
                            "Dịch vụ không trả lời kịp; hãy thử lại.", "The service did not answer in time; try again.")
                    : CommonProblem.UNAVAILABLE.because(
                            "Dịch vụ đang không hoạt động; hãy thử lại sau.", "The service is down; try again later.");
        }
    }
}
