package org.kanhe.server.rest;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The description of this interface, made when the service was compiled.
@Controller("/openapi")
@Hidden
final class OpenApiController {
    @Get(produces = "application/yaml")
    String yaml() throws IOException {
        try (InputStream yaml = OpenApiController.class.getResourceAsStream("/META-INF/swagger/kanhe.yml")) {
            return new String(Objects.requireNonNull(yaml, "the service was compiled without its description").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
