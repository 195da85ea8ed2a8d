package vn.tongket.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.tongket.local.console.Progress;
import vn.tongket.local.sample.Sample;
import vn.tongket.local.stack.Home;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Ports;

/** Starts a stack of its own on free ports, fills it, measures, prints a table and removes everything again. */
final class Bench {
    private static final Set<String> ALL = Set.of("statistics", "import");

    private Bench() {}

    public static void main(String... arguments) throws IOException, SQLException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Set<String> chosen = arguments.length == 0 ? ALL : Set.copyOf(List.of(arguments));
        if (!ALL.containsAll(chosen)) {
            err.println("Takes: " + ALL);
            System.exit(2);
        }
        Progress progress = new Progress(err, Clock.systemUTC());
        Home home = Home.of(Path.of(System.getProperty("tongket.home", "."))).temporary();
        try (LocalStack stack = LocalStack.in(home, Ports.free(), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.compileAsDeployed();
            stack.start();
            Sample.of(stack, progress).createUsers();
            Service service = new Service(stack);
            if (chosen.contains("statistics")) {
                new StatisticsBench(stack, service, progress).run(out);
            }
            if (chosen.contains("import")) {
                new ImportBench(stack, service, progress).run(out);
            }
        } finally {
            home.remove();
        }
    }
}
