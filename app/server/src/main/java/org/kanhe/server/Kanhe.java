package org.kanhe.server;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.time.Duration;
import java.util.List;
import org.kanhe.server.settings.SettingsReader;
import org.kanhe.server.settings.StartRefused;

/// Starts the service.
@OpenAPIDefinition(info = @Info(
        title = "Kanhe", version = "1", description = "The searchable, self-checking archive of government performance self-evaluation reports.",
        license = @License(name = "Apache-2.0")))
public final class Kanhe {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private Kanhe() {}

    /// @param args `--port`, `--data`, `--host`; everything else comes from the environment
    public static void main(String[] args) throws InterruptedException {
        try {
            Service service = Service.start(SettingsReader.read(System.getenv(), List.of(args)));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            System.out.println("Kanhe listens at " + service.address());
            boolean searchable = service.awaitSearch(LONGEST_WAIT);
            System.out.println(searchable ? "Kanhe is ready" : "Kanhe is ready, but without search for now; the log says why");
        } catch (StartRefused e) {
            System.err.println("kanhe: " + e.getMessage());
            System.exit(1);
        }
    }
}
