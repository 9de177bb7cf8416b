package org.kanhe.core.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Identity of a file: the SHA-256 of its bytes in lower-case hexadecimal, 64 characters.
/// The same bytes are the same source whatever the file is called.
public record SourceId(String sha256) implements Comparable<SourceId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public SourceId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
    }

    public static SourceId of(byte[] content) {
        try {
            return new SourceId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
