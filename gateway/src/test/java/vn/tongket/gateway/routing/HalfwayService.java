package vn.tongket.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A service that is watched while it reads and while it answers; stands for awards-service. */
public class HalfwayService implements QuarkusTestResourceLifecycleManager {
    private static ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException unbindable) {
            throw new UncheckedIOException(unbindable);
        }
        return Map.of("tongket.upstream.awards", "http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    /** The next call, as soon as its first bytes are there. */
    static Call accept() throws IOException {
        return new Call(server.accept());
    }

    /** One call on the wire. */
    record Call(Socket socket, InputStream in) implements AutoCloseable {
        Call(Socket socket) throws IOException {
            this(socket, new BufferedInputStream(socket.getInputStream()));
        }

        /** Reads until a text has come. */
        void awaitText(String text) throws IOException {
            StringBuilder seen = new StringBuilder();
            while (seen.indexOf(text) < 0) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("The call ended after: " + seen);
                }
                seen.append((char) next);
            }
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
