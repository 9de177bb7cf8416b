package org.kanhe.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.kanhe.reading.FileReaders;
import org.kanhe.server.engine.DataFolder;
import org.kanhe.server.engine.Engines;
import org.kanhe.server.settings.ListenSettings;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.settings.StartRefused;

/// A running service: data folder, stores, HTTP.
public final class Service implements AutoCloseable {
    private final DataFolder folder;
    private final Engines engines;
    private final FileReaders readers;
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Service(DataFolder folder, Engines engines, FileReaders readers, ApplicationContext context, EmbeddedServer server) {
        this.folder = folder;
        this.engines = engines;
        this.readers = readers;
        this.context = context;
        this.server = server;
    }

    /// Brings everything up and returns when requests are answered. The search engine may still be on its way.
    ///
    /// @throws StartRefused when it cannot be done as asked
    public static Service start(Settings settings) {
        refuseStrangers(settings.listen());
        DataFolder folder = DataFolder.take(settings.store().data());
        try {
            return start(settings, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Service start(Settings settings, DataFolder folder) {
        Engines engines = Engines.open(settings, folder.path());
        try {
            return start(settings, folder, engines);
        } catch (RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    private static Service start(Settings settings, DataFolder folder, Engines engines) {
        FileReaders readers = readers(settings);
        ApplicationContext context = ApplicationContext.builder(Service.class, "kanhe")
                .singletons(settings, folder, engines.store(), engines.search(), readers)
                .properties(properties(settings, folder.spool()))
                .banner(false)
                .start();
        try {
            Service service = new Service(folder, engines, readers, context, context.getBean(EmbeddedServer.class).start());
            context.getBean(Recovery.class).begin();
            return service;
        } catch (ServerStartupException e) {
            context.close();
            throw new StartRefused("cannot listen on " + settings.listen().host() + ":" + settings.listen().port() + ": " + e.getMessage(), e);
        }
    }

    /// The seam for accounts: once people can log in, this is where their existence lifts the ban.
    private static void refuseStrangers(ListenSettings listen) {
        if (!listen.isLoopback()) {
            throw new StartRefused("refusing to listen on " + listen.host() + ": there are no user accounts yet, so anybody who reaches that "
                    + "address could read and change the archive; use --host 127.0.0.1");
        }
    }

    /// No process starts before a file needs it.
    private static FileReaders readers(Settings settings) {
        int processes = settings.reading().processes();
        return FileReaders.isolated(settings.reading().limits(), processes == 0 ? settings.imports().parallel() : processes);
    }

    private static Map<String, Object> properties(Settings settings, Path spool) {
        String largest = settings.imports().maxRequestMb() + "MB";
        return Map.of(
                "micronaut.server.host", settings.listen().host(),
                "micronaut.server.port", settings.listen().port() == 0 ? -1 : settings.listen().port(),
                "micronaut.server.max-request-size", largest,
                "micronaut.server.multipart.max-file-size", largest,
                "micronaut.server.multipart.location", spool.toString());
    }

    /// Where it answers.
    public URI address() {
        return server.getURI();
    }

    /// Waits until the search engine is up or has failed to come up.
    ///
    /// @return whether it is up
    public boolean awaitSearch(Duration limit) throws InterruptedException {
        return engines.search().await(limit);
    }

    /// For tests that look behind the scenes.
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Stops taking requests, lets files being worked on come to an end, then closes the stores.
    @Override
    public void close() {
        server.stop();
        context.close();
        readers.close();
        engines.close();
        folder.close();
    }
}
