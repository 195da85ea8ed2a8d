package vn.tongket.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.local.console.LaunchFailure;

/**
 * Where everything listens, on the loopback address only.
 *
 * @param http public port of each part
 * @param management port of each part for health and metrics
 */
public record Ports(int postgres, Map<Part, Integer> http, Map<Part, Integer> management) {

    /** The ports that the documents name. */
    public static Ports standard() {
        return new Ports(
                5433,
                Map.of(Part.GATEWAY, 8080, Part.EMPLOYMENT, 8081, Part.SOCIAL_PROTECTION, 8082, Part.AWARDS, 8083),
                Map.of(Part.GATEWAY, 9080, Part.EMPLOYMENT, 9081, Part.SOCIAL_PROTECTION, 9082, Part.AWARDS, 9083));
    }

    /** Ports that nobody uses at the moment. */
    public static Ports free() {
        int parts = Part.values().length;
        List<Integer> free = reserve(1 + 2 * parts);
        Map<Part, Integer> http = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            http.put(part, free.get(1 + part.ordinal()));
            management.put(part, free.get(1 + parts + part.ordinal()));
        }
        return new Ports(free.get(0), http, management);
    }

    // All are held at the same time, so that no two are equal.
    private static List<Integer> reserve(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    /** Fails with one sentence that names the ports on which somebody listens already. */
    void requireFree() {
        List<Integer> busy = Stream.of(
                        IntStream.of(postgres).boxed(), http.values().stream(), management.values().stream())
                .flatMap(ports -> ports)
                .filter(Ports::isBusy)
                .sorted()
                .toList();
        if (!busy.isEmpty()) {
            throw new LaunchFailure(
                    "Cổng " + busy + " đang có chương trình khác dùng; hãy dừng chương trình đó rồi chạy lại.",
                    "Port " + busy + " is in use by another program; stop that program and run this again.");
        }
    }

    private static boolean isBusy(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the services do: a port in TIME_WAIT is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException inUse) {
            return true;
        }
    }
}
