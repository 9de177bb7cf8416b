package org.kanhe.server;

import java.util.List;
import org.kanhe.server.settings.SettingsReader;
import org.kanhe.server.settings.StartRefused;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/// Starts the service.
@OpenAPIDefinition(info = @Info(
        title = "Kanhe", version = "1", description = "The searchable, self-checking archive of government performance self-evaluation reports.",
        license = @License(name = "Apache-2.0")))
public final class Kanhe {
    private Kanhe() {}

    /// @param args `--port`, `--data`, `--host`; everything else comes from the environment
    public static void main(String[] args) {
        try {
            Service service = Service.start(SettingsReader.read(System.getenv(), List.of(args)));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            System.out.println("Kanhe is ready at " + service.address());
        } catch (StartRefused e) {
            System.err.println("kanhe: " + e.getMessage());
            System.exit(1);
        }
    }
}
