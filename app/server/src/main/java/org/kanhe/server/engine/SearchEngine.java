package org.kanhe.server.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.Credentials;
import org.kanhe.search.EmbeddedElasticsearch;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.WordLists;
import org.kanhe.search.query.Synonyms;
import org.kanhe.server.settings.SearchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The search engine, which may come late and may go away: the service works without it and finds it again.
public final class SearchEngine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchEngine.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SearchSettings settings;
    private final Path data;
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread opener = Thread.ofPlatform().name("search-engine").daemon().unstarted(this::open);

    private volatile Synonyms words = WordLists.standard();
    private volatile boolean closing;
    private volatile @Nullable EmbeddedElasticsearch embedded;
    private volatile @Nullable ReportIndex index;

    private SearchEngine(SearchSettings settings, Path data) {
        this.settings = settings;
        this.data = data;
    }

    /// Begins to bring the engine up or to connect to it, and does not wait for it.
    public static SearchEngine start(SearchSettings settings, Path data) {
        SearchEngine engine = new SearchEngine(settings, data);
        engine.opener.start();
        return engine;
    }

    /// The index, when the engine has answered at least once since the start; it may be away now all the same.
    public Optional<ReportIndex> findIndex() {
        return Optional.ofNullable(index);
    }

    /// The index.
    ///
    /// @throws SearchDown while the engine has not answered yet
    public ReportIndex index() {
        return findIndex().orElseThrow(() -> new SearchDown("the search engine has not answered yet"));
    }

    /// Uses these lists of words that mean the same from the next search on.
    public synchronized void use(Synonyms lists) {
        words = lists;
        findIndex().ifPresent(found -> found.use(lists));
    }

    private synchronized void use(ReportIndex connected) {
        connected.use(words);
        index = connected;
    }

    /// Whether the first attempt to bring it up or to reach it is still under way.
    public boolean isStarting() {
        return first.getCount() > 0;
    }

    /// Whether it answers now.
    public boolean isUp() {
        return findIndex().map(ReportIndex::isUp).orElse(false);
    }

    /// Makes what was put searchable at once, where that is possible; it becomes searchable by itself soon after anyway.
    public void refreshIfUp() {
        findIndex().ifPresent(found -> {
            try {
                found.refresh();
            } catch (RuntimeException e) {
                LOG.warn("The index was not refreshed ({})", e.getClass().getSimpleName());
            }
        });
    }

    /// Waits until the engine is up for the first time or its first attempt has failed.
    public boolean await(Duration limit) throws InterruptedException {
        return first.await(limit.toMillis(), TimeUnit.MILLISECONDS) && isUp();
    }

    private void open() {
        while (!closing && index == null) {
            try {
                use(connect());
                LOG.info("The search engine is ready");
            } catch (RuntimeException e) {
                LOG.warn("The search engine is away; files are taken in all the same and indexed when it is back. {}", e.getMessage());
            }
            first.countDown();
            pause();
        }
    }

    private ReportIndex connect() {
        ReportIndex connected = settings.uris().isEmpty() ? connectEmbedded() : ReportIndex.connect(settings.uris(), credentials(), settings.prefix());
        try {
            connected.ensure();
            return connected;
        } catch (RuntimeException e) {
            connected.close();
            throw e;
        }
    }

    private ReportIndex connectEmbedded() {
        EmbeddedElasticsearch running = embedded;
        if (running == null) {
            Path home = settings.home().orElseThrow(() -> new SearchDown(
                    "KANHE_ELASTICSEARCH_HOME is not set and neither is KANHE_ELASTICSEARCH_URIS: there is no engine to start and none to connect to"));
            running = EmbeddedElasticsearch.start(home, data);
            embedded = running;
        }
        return ReportIndex.connect(List.of(running.uri()), Optional.of(running.credentials()), settings.prefix());
    }

    private Optional<Credentials> credentials() {
        return settings.user().flatMap(user -> settings.password().map(password -> new Credentials(user, password)));
    }

    private void pause() {
        if (index == null && !closing) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                closing = true;
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        opener.interrupt();
        try {
            opener.join(Duration.ofSeconds(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        findIndex().ifPresent(ReportIndex::close);
        EmbeddedElasticsearch running = embedded;
        if (running != null) {
            running.close();
        }
    }
}
