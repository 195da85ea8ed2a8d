package vn.tongket.local.sample;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.tongket.local.console.LaunchFailure;

/** A few hands that send requests side by side: most of the time of one is waiting. */
final class Crew implements AutoCloseable {
    private final ExecutorService hands;

    Crew(int size) {
        hands = Executors.newFixedThreadPool(size);
    }

    /** Does the work for each item and returns when all is done; the first failure ends it. */
    <T> void each(Collection<T> items, Consumer<T> work) {
        List<CompletableFuture<Void>> jobs = items.stream()
                .map(item -> CompletableFuture.runAsync(() -> work.accept(item), hands))
                .toList();
        try {
            CompletableFuture.allOf(jobs.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LaunchFailure refused ? refused : failed;
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
