package org.kanhe.bench.search;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.query.QuerySyntaxException;

/// Asks the mix while a hundred others ask what nobody should: leading wildcards, a thousand parentheses, ten thousand
/// words, hundreds of alternatives, pages far away.
final class HostileLoad {
    private static final int ASKERS = 100;
    private static final int ROUNDS = 3;

    private HostileLoad() {}

    static void beside(ReportIndex index, Mix mix, SizeFigures figures) {
        List<SearchRequest> hostile = List.of(
                SearchRequest.of("*度"), SearchRequest.of("(".repeat(1_000) + "度" + ")".repeat(1_000)), SearchRequest.of("满意 ".repeat(10_000)), SearchRequest.of("/.*满意.*/"), SearchRequest.of("_id:5 OR kanhe.own:满意"),
                SearchRequest.of(IntStream.range(0, 190).mapToObj(i -> "满意度" + i).collect(Collectors.joining(" OR "))), SearchRequest.of("-".repeat(1_500) + "度"),
                new SearchRequest("度", java.util.Map.of(), 40_000, 20, ""), new SearchRequest("", java.util.Map.of(), 1, 1_000_000, ""));
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ASKERS; i++) {
                SearchRequest request = hostile.get(i % hostile.size());
                askers.execute(() -> {
                    while (!over.get()) {
                        figures.hostile(millis(index, request));
                        LockSupport.parkNanos(50_000_000);
                    }
                });
            }
            try {
                for (int i = 0; i < ROUNDS; i++) {
                    figures.besideHostile.addAll(mix.ask(index));
                }
            } finally {
                over.set(true);
            }
        }
    }

    private static double millis(ReportIndex index, SearchRequest request) {
        long start = System.nanoTime();
        try {
            index.indicators(request);
        } catch (QuerySyntaxException | RequestRefusedException _) {
            // Being refused is one of the two right answers
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
