package org.kanhe.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.search.query.QuerySyntaxException;

/// The connection to the engine, and what its refusals mean to us.
public final class Engine implements AutoCloseable {
    /// Numbers come back with the digits they were written with.
    static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final ElasticsearchClient client;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    private Engine(ElasticsearchClient client) {
        this.client = client;
    }

    static Engine connect(List<URI> uris, Optional<Credentials> credentials) {
        var builder = Rest5Client.builder(uris.toArray(URI[]::new));
        credentials.ifPresent(c -> builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "Basic " + basic(c))}));
        return new Engine(new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new JacksonJsonpMapper(JSON))));
    }

    private static String basic(Credentials credentials) {
        return Base64.getEncoder().encodeToString((credentials.user() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8));
    }

    /// Asks the engine.
    ///
    /// @throws SearchUnavailableException when it cannot answer now
    public <T> T ask(Question<T> question) {
        try {
            return question.to(client);
        } catch (ElasticsearchException e) {
            if (e.status() == 400 && String.valueOf(e.getMessage()).contains("too_many_nested_clauses")) {
                throw new QuerySyntaxException(QueryMistake.tooDeep());
            }
            if (e.status() == 429 || e.status() >= 500) {
                throw new SearchUnavailableException("the search engine cannot serve now (" + e.status() + ")", e);
            }
            if (e.status() == 404 && e.error().type() != null && e.error().type().equals("index_not_found_exception")) {
                throw new SearchUnavailableException("the indices are not there yet", e);
            }
            if (e.status() == 401 || e.status() == 403) {
                throw new SearchUnavailableException("the search engine refuses our name and password (" + e.status() + ")", e);
            }
            throw e;
        } catch (IOException e) {
            throw new SearchUnavailableException("the search engine cannot be reached", e);
        }
    }

    /// The same for one step of a search, which the reader waits for.
    ///
    /// @throws RequestRefusedException `search.too-slow` when there is no answer in time
    <T> T askWithin(Deadline deadline, Question<T> question) {
        Future<T> answer = waiting.submit(() -> ask(question));
        try {
            return answer.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // The engine was told its own limit and stops by itself
            answer.cancel(true);
            throw Deadline.tooSlow();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while waiting for the search engine", e);
        }
    }

    boolean isUp() {
        try {
            return ask(c -> c.cluster().health(h -> h.timeout(t -> t.time("2s")))).status() != co.elastic.clients.elasticsearch._types.HealthStatus.Red;
        } catch (SearchUnavailableException _) {
            // Down is the answer
            return false;
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the connection to the search engine", e);
        }
    }

    /// Something asked of the engine.
    public interface Question<T> {
        T to(ElasticsearchClient client) throws IOException;
    }
}
