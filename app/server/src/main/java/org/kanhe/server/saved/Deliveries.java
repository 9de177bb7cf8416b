package org.kanhe.server.saved;

import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.webhook.Destination;
import org.kanhe.server.webhook.SignedPost;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.News;
import org.kanhe.store.SavedSearch.Sending;
import org.kanhe.store.SavedSearch.Webhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends news of kept searches to the addresses people named. Five attempts with growing pauses, through restarts; where a
/// message may not go it is not tried again.
@Singleton
public final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    static final int ATTEMPTS = 5;
    /// Older news are not taken up again after a restart.
    private static final Duration FRESH = Duration.ofDays(2);
    private static final int GROWTH = 4;

    private final KeptSearches kept;
    private final Settings settings;
    private final JsonMapper json;
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("webhook-", 0).daemon().factory());

    Deliveries(KeptSearches kept, Settings settings, JsonMapper json) {
        this.json = json;
        this.kept = kept;
        this.settings = settings;
    }

    void send(String id, News news) {
        after(Duration.ZERO, id, news, 1);
    }

    /// Goes on where an earlier life of the service was interrupted.
    void resume() {
        Instant since = Instant.now().minus(FRESH);
        kept.all().forEach(search -> search.webhook().ifPresent(webhook -> search.news().stream().filter(news -> news.time().isAfter(since)).forEach(news -> {
            int attempt = webhook.sendings().stream().filter(s -> s.importId().equals(news.importId())).mapToInt(s -> s.outcome().equals(Outcome.FAILED.code()) ? s.attempt() : ATTEMPTS).max().orElse(0);
            if (attempt < ATTEMPTS && news.time().isAfter(search.created())) {
                after(Duration.ZERO, search.id(), news, attempt + 1);
            }
        })));
    }

    /// What became of an attempt.
    enum Outcome {
        DELIVERED,
        /// It will be tried again, five times in all
        FAILED,
        /// Nothing may be sent there
        REFUSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Result(Outcome outcome, String detail) {}

    private void after(Duration pause, String id, News news, int attempt) {
        if (!worker.isShutdown()) {
            var _ = worker.schedule(() -> attempt(id, news, attempt), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void attempt(String id, News news, int attempt) {
        try {
            tried(id, news, attempt);
        } catch (RuntimeException e) {
            LOG.warn("News could not be sent ({})", e.getClass().getSimpleName());
            if (attempt < ATTEMPTS) {
                after(settings.webhook().retry(), id, news, attempt + 1);
            }
        }
    }

    private void tried(String id, News news, int attempt) {
        kept.find(id).ifPresent(search -> search.webhook().ifPresent(webhook -> {
            Result result = post(search, webhook, news);
            Sending sending = new Sending(Instant.now(), news.importId(), attempt, result.outcome().code(), result.detail());
            kept.change(id, now -> now.sendingTo(now.webhook().map(w -> w.url().equals(webhook.url()) ? w.and(sending) : w)));
            if (result.outcome() == Outcome.FAILED && attempt < ATTEMPTS) {
                after(settings.webhook().retry().multipliedBy((long) Math.pow(GROWTH, attempt - 1)), id, news, attempt + 1);
            }
        }));
    }

    private Result post(SavedSearch search, Webhook webhook, News news) {
        try {
            Destination to = Destination.of(webhook.url(), settings.webhook());
            int status = SignedPost.send(to, to.open(settings.webhook()), search.id() + "/" + news.importId(), body(search, news), webhook.secret(), Instant.now(), settings.webhook().timeout());
            return new Result(status / 100 == 2 ? Outcome.DELIVERED : Outcome.FAILED, String.valueOf(status));
        } catch (Destination.Refused e) {
            // A name that is not known now may be known later; what is closed stays closed
            return new Result(e.refusal() == Destination.Refusal.UNKNOWN_HOST ? Outcome.FAILED : Outcome.REFUSED, e.refusal().key());
        } catch (IOException e) {
            return new Result(Outcome.FAILED, e.getClass().getSimpleName());
        }
    }

    private String body(SavedSearch search, News news) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("event", "new-hits");
        tree.put("search", search.id());
        tree.put("name", search.name());
        tree.put("view", search.view());
        tree.put("q", KeptQuery.q(search).orElse(""));
        tree.put("import", news.importId());
        tree.put("hits", news.hits());
        tree.put("reports", news.reports());
        tree.put("time", news.time().toString());
        return json.writeValueAsString(tree);
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
