package org.kanhe.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.kanhe.server.engine.DataFolder;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.settings.StartRefused;

/// A running service: data folder, stores, HTTP.
public final class Service implements AutoCloseable {
    private final DataFolder folder;
    private final ApplicationContext context;
    private final URI address;

    private Service(DataFolder folder, ApplicationContext context, URI address) {
        this.folder = folder;
        this.context = context;
        this.address = address;
    }

    /// Brings everything up and returns when requests are answered.
    ///
    /// @throws StartRefused when it cannot be done as asked
    public static Service start(Settings settings) {
        // The seam for accounts: once people can log in, this is where their existence lifts the ban.
        if (!settings.listen().isLoopback()) {
            throw new StartRefused("refusing to listen on " + settings.listen().host() + ": there are no user accounts yet, so anybody who "
                    + "reaches that address could read and change the archive; use --host 127.0.0.1");
        }
        DataFolder folder = DataFolder.take(settings.store().data());
        ApplicationContext context = ApplicationContext.builder(Service.class, "kanhe")
                .singletons(settings, folder)
                .properties(Map.of(
                        "micronaut.server.host", settings.listen().host(),
                        "micronaut.server.port", settings.listen().port() == 0 ? -1 : settings.listen().port(),
                        "micronaut.server.max-request-size", settings.imports().maxRequestMb() + "MB",
                        "micronaut.server.multipart.max-file-size", settings.imports().maxRequestMb() + "MB",
                        "micronaut.server.multipart.location", folder.spool().toString()))
                .banner(false)
                .start();
        try {
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            return new Service(folder, context, server.getURI());
        } catch (ServerStartupException e) {
            context.close();
            folder.close();
            throw new StartRefused("cannot listen on " + settings.listen().host() + ":" + settings.listen().port() + ": " + e.getMessage(), e);
        }
    }

    /// Where it answers.
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
        folder.close();
    }
}
