package vn.tongket.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tongket.local.console.LaunchFailure;
import vn.tongket.local.console.Progress;
import vn.tongket.local.sample.Sample;
import vn.tongket.local.stack.Home;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Ports;

/** The program behind {@code ./run}. */
@Command(
        name = "run",
        sortOptions = false,
        description = {
            "Chạy toàn bộ Tổng Kết trên một máy, nạp số liệu mẫu và in tổng kết năm 2024. Ctrl-C để dừng.",
            "Runs all of Tổng Kết on one machine, loads the sample and prints the review of 2024. Ctrl-C stops it."
        })
final class Launcher implements Callable<Integer> {
    private static final int YEAR = 2024;
    private static final Set<String> ABSENT = Set.of("missing", "stale");

    @Option(names = "--reset", description = "Xoá dữ liệu cũ trước khi chạy. / Delete all data before starting.")
    private boolean reset;

    @Option(
            names = "--check",
            description = "Chạy thử trên cổng trống, in tổng kết dạng JSON rồi dừng. / "
                    + "Start on free ports, print the review as JSON, stop; fails if a section is missing.")
    private boolean check;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "In hướng dẫn này. / Print this help.")
    private boolean help;

    private final PrintStream out;
    private final Progress progress;
    private final Home home;

    private Launcher(PrintStream out, PrintStream err, Home home) {
        this.out = out;
        this.progress = new Progress(err, Clock.systemUTC());
        this.home = home;
    }

    public static void main(String... arguments) {
        // What is printed is Vietnamese, whatever the locale of the machine
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Home home = Home.of(Path.of(System.getProperty("tongket.home", ".")));
        System.exit(new CommandLine(new Launcher(out, err, home))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, err))
                .execute(arguments));
    }

    private static int explain(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof LaunchFailure) {
            err.println(failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public Integer call() throws InterruptedException {
        return check ? checkOnce() : runUntilStopped();
    }

    private int checkOnce() throws InterruptedException {
        Home temporary = home.temporary();
        try (LocalStack stack = LocalStack.in(temporary, Ports.free(), progress)) {
            stopAtExit(stack, temporary::remove);
            stack.start();
            JsonNode review = Sample.of(stack, progress).load().review(YEAR);
            out.println(review.toPrettyString());
            requireAllSections(review);
            return 0;
        }
    }

    /** A check fails where a section did not come; one that is not complete yet is there. */
    static void requireAllSections(JsonNode review) {
        List<String> absent = StreamSupport.stream(review.path("sections").spliterator(), false)
                .filter(section -> ABSENT.contains(section.path("status").asText()))
                .map(section -> section.path("code").asText())
                .toList();
        if (!absent.isEmpty()) {
            throw new LaunchFailure(
                    "Tổng kết thiếu phần " + absent + ".", "The review lacks the sections " + absent + ".");
        }
    }

    private int runUntilStopped() throws InterruptedException {
        try (LocalStack stack = LocalStack.in(home, Ports.standard(), progress)) {
            stopAtExit(stack, () -> {});
            if (reset) {
                stack.reset();
            }
            stack.start();
            Sample sample = Sample.of(stack, progress).load();
            out.println(new ReviewTable(sample.review(YEAR)));
            out.println(new Welcome(stack));
            new CountDownLatch(1).await();
            return 0;
        }
    }

    /** Ctrl-C and SIGTERM end the JVM without unwinding the stack of this thread; this stops the others all the same. */
    private void stopAtExit(LocalStack stack, Runnable afterwards) {
        Thread stop = new Thread(
                () -> {
                    stack.close();
                    afterwards.run();
                    progress.say("✓ Đã dừng");
                },
                "stop-everything");
        Runtime.getRuntime().addShutdownHook(stop);
    }
}
