package vn.tongket.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tongket.local.console.LaunchFailure;

class PortsTest {
    private final Ports ports = Ports.free();

    @Test
    void freePortsAreAllDifferent() {
        assertThat(Stream.of(ports.http().values(), ports.management().values()).flatMap(p -> p.stream()))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .doesNotContain(ports.postgres());
    }

    @Test
    void nobodyListensOnFreePorts() {
        assertThatCode(ports::requireFree).doesNotThrowAnyException();
    }

    @Test
    void namesThePortThatIsInUseInBothLanguages() throws IOException {
        int busy = ports.http().get(Part.AWARDS);
        try (ServerSocket other = new ServerSocket(busy, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Cổng [" + other.getLocalPort() + "] đang có chương trình khác dùng")
                    .hasMessageContaining("\nPort [" + other.getLocalPort() + "] is in use");
        }
    }
}
