package org.kanhe.server.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A multipart form as a browser sends it.
public final class Multipart {
    private static final String BOUNDARY = "kanhe-9d1f3c";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Multipart() {}

    /// One file in a part named `files`.
    public static Multipart of(String name, byte[] content) {
        return new Multipart().and(name, content);
    }

    /// Files of our disk in parts named `files`.
    public static Multipart of(Path... files) {
        Multipart form = new Multipart();
        for (Path file : files) {
            try {
                form.and(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return form;
    }

    public static Multipart empty() {
        return new Multipart();
    }

    public Multipart and(String name, byte[] content) {
        return part("files", name, content);
    }

    public Multipart part(String part, String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
