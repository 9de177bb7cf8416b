package org.kanhe.server.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// An uploaded file of plain text: UTF-8, or else what Chinese offices wrote before it.
public final class TextUpload {
    private static final int LARGEST = 8 << 20;
    private static final Charset OLDER = Charset.forName("GB18030");

    private TextUpload() {}

    /// The whole text.
    ///
    /// @throws Refused when it is larger than 8 MB
    public static String read(CompletedFileUpload file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Refused.of(413, "too-large");
            }
            return decode(bytes);
        }
    }

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            // Not UTF-8: the national encoding reads any bytes
            return new String(bytes, OLDER);
        }
    }
}
