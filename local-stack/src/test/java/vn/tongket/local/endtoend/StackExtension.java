package vn.tongket.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.tongket.local.console.Progress;
import vn.tongket.local.sample.Sample;
import vn.tongket.local.stack.Home;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;
import vn.tongket.local.stack.Ports;

/**
 * The packaged stack as {@code ./run --check} starts it, with the sample in it: once for all tests. A test leaves the parts
 * running, and the records of 2024 in the calendar year as they are.
 */
class StackExtension implements BeforeAllCallback {
    private static RunningStack running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(RunningStack.class, key -> RunningStack.start(), RunningStack.class);
    }

    /** A request through the gateway by one of the sample's users. */
    static RequestSpecification as(String user) {
        return anonymous()
                .auth()
                .preemptive()
                .basic(user, running.stack().userPasswords().get(user));
    }

    static RequestSpecification anonymous() {
        return RestAssured.given().baseUri(running.stack().address(Part.GATEWAY).toString());
    }

    static LocalStack stack() {
        return running.stack();
    }

    static Sample sample() {
        return running.sample();
    }

    static JsonNode review(int year) {
        return running.sample().review(year);
    }

    private record RunningStack(LocalStack stack, Sample sample, Home home) implements AutoCloseable {
        static RunningStack start() {
            Progress progress = new Progress(System.err, Clock.systemUTC());
            Home home = Home.of(Path.of(System.getProperty("tongket.home"))).temporary();
            LocalStack stack = LocalStack.in(home, Ports.free(), progress);
            try {
                stack.start();
                return new RunningStack(stack, Sample.of(stack, progress).load(), home);
            } catch (InterruptedException stopped) {
                stack.close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (RuntimeException failed) {
                stack.close();
                throw failed;
            }
        }

        @Override
        public void close() {
            stack.close();
            home.remove();
        }
    }
}
