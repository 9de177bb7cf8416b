package org.kanhe.cli;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A multipart form body that streams files from disk (RFC 7578). Names go percent-encoded.
///
/// @param boundary line between the parts
/// @param body     the whole body
record Multipart(String boundary, BodyPublisher body) {
    static Multipart of(String field, List<Inputs.Input.File> files) throws FileNotFoundException {
        String boundary = "kanhe-" + UUID.randomUUID();
        List<BodyPublisher> parts = new ArrayList<>();
        for (Inputs.Input.File file : files) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + quoted(file.name())
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            parts.add(BodyPublishers.ofString(head, StandardCharsets.UTF_8));
            parts.add(BodyPublishers.ofFile(file.path()));
            parts.add(BodyPublishers.ofString("\r\n", StandardCharsets.UTF_8));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n", StandardCharsets.UTF_8));
        return new Multipart(boundary, BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /// The name percent-encoded, which the header [Service] sends says: forms have no other way to carry every sign.
    private static String quoted(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
