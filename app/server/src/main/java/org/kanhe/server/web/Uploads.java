package org.kanhe.server.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.kanhe.server.imports.Intake;
import org.kanhe.server.imports.ItemProgress;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Uploads, one part after the other: each is spooled to disk by the server, kept in the store, and then let go.
@Singleton
public final class Uploads {
    static final String NAMES = "Kanhe-File-Names";
    private static final String PERCENT = "percent-encoded";

    private final Intake intake;
    private final Scheduler blocking;

    Uploads(Intake intake, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.intake = intake;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /// Keeps every file, in order. A part without a file name is what a browser sends when no file was chosen.
    ///
    /// The server's parser of forms puts a space for every `;`, `=`, `,` and `:` in a name. Who wants them kept sends names
    /// percent-encoded and says so in the header [#NAMES]; our page and our command line do.
    public Mono<List<ItemProgress>> keepAll(HttpRequest<?> request, Publisher<CompletedFileUpload> files) {
        boolean encoded = PERCENT.equals(request.getHeaders().get(NAMES));
        return Flux.from(files)
                .concatMap(file -> Mono.fromCallable(() -> keep(file, encoded)).subscribeOn(blocking), 1)
                .flatMapIterable(kept -> kept.stream().toList())
                .collectList();
    }

    private Optional<ItemProgress> keep(CompletedFileUpload file, boolean encoded) throws IOException {
        // Closing the stream lets go of the spooled file as well
        try (InputStream content = file.getInputStream()) {
            return file.getFilename().isEmpty() ? Optional.empty() : Optional.of(intake.keep(encoded ? decoded(file.getFilename()) : file.getFilename(), content, file.getSize()));
        }
    }

    /// The name as it was; what is no encoding stays as it is.
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }
}
