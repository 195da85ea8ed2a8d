package vn.tongket.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.local.console.LaunchFailure;

class ProcessRegisterTest {
    @TempDir
    Path folder;

    private Process left;

    @BeforeEach
    void startSomethingThatWaits() throws IOException {
        // Reads its input, which never comes
        left = new ProcessBuilder("cat").start();
    }

    @AfterEach
    void end() {
        left.destroyForcibly();
    }

    @Test
    void stopsWhatAKilledRunLeftBehind() throws Exception {
        Files.writeString(
                folder.resolve("processes"),
                left.pid() + " " + left.info().startInstant().orElseThrow() + "\n");

        try (ProcessRegister register = open()) {
            assertThat(register.stopLeftovers()).isEqualTo(1);
        }
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sparesAStrangerThatWasGivenTheSameNumber() throws Exception {
        Files.writeString(folder.resolve("processes"), left.pid() + " 2024-12-31T17:00:00Z\n");

        try (ProcessRegister register = open()) {
            assertThat(register.stopLeftovers()).isZero();
        }
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void forgetsTheProcessesOfARunThatEndedInOrder() {
        try (ProcessRegister register = open()) {
            register.add(left.toHandle());
        }
        try (ProcessRegister register = open()) {
            assertThat(register.stopLeftovers()).isZero();
        }
    }

    @Test
    void letsOneRunAtATimeIntoAFolder() {
        try (ProcessRegister register = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("running from this folder already");
            assertThat(register).isNotNull();
        }
    }

    private ProcessRegister open() {
        return ProcessRegister.open(new Home(folder, folder));
    }
}
