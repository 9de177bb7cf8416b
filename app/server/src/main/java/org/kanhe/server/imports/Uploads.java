package org.kanhe.server.imports;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Uploads, one part after the other: each is spooled to disk by the server, kept in the store, and then let go.
@Singleton
public final class Uploads {
    private final Intake intake;
    private final Scheduler blocking;

    Uploads(Intake intake, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.intake = intake;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /// Keeps every file in parts of that name, in order; other parts are let go.
    public Mono<List<ItemProgress>> keepAll(MultipartBody body, String part) {
        return Flux.from(body)
                .concatMap(p -> Mono.fromCallable(() -> keep(p, part)).subscribeOn(blocking), 1)
                .flatMapIterable(kept -> kept.stream().toList())
                .collectList();
    }

    private Optional<ItemProgress> keep(CompletedPart part, String name) throws IOException {
        if (part instanceof CompletedFileUpload file && file.getName().equals(name) && !file.getFilename().isEmpty()) {
            // Closing the stream lets go of the spooled file as well
            try (InputStream content = file.getInputStream()) {
                return Optional.of(intake.keep(file.getFilename(), content, file.getSize()));
            }
        }
        if (part instanceof CompletedFileUpload other) {
            other.discard();
        }
        return Optional.empty();
    }
}
