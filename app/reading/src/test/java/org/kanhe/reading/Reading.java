package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.DocumentText;

/// Reads bytes the way the product does, for tests. The name handed in never says what the bytes are.
final class Reading {
    private Reading() {}

    static String text(byte[] content) {
        return DocumentText.of(document(content));
    }

    static Document document(byte[] content) {
        ReadOutcome outcome = outcome(content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }

    static ReadOutcome outcome(byte[] content) {
        return FileReaders.standard(ReadingLimits.defaults()).read("报表", content);
    }

    /// The published code of the reason it is refused for, or `read`.
    static String refusal(byte[] content, ReadingLimits limits) {
        return switch (FileReaders.standard(limits).read("报表", content)) {
            case ReadOutcome.Read _ -> "read";
            case ReadOutcome.Unreadable u -> u.reason().code();
        };
    }

    static byte[] fixture(String name) {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
