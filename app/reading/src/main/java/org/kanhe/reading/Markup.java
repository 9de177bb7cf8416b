package org.kanhe.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which kind of marked-up text a file begins like, if any.
final class Markup {
    private static final int HEAD = 4096;
    private static final Pattern RTF = Pattern.compile("(?s)\\s*\\{\\\\rtf.*");
    private static final Pattern HTML = Pattern.compile("(?is)(\\s|<\\?xml[^>]*>|<!--.*?-->)*(<!doctype\\s+html|<html|<head|<body|<meta|<table|<div|<title|<style|<p[\\s>]|<tr[\\s>]).*");
    private static final Pattern XML = Pattern.compile("(?is)\\s*<(\\?xml|!doctype|[a-z]+:?[a-z]*\\s+xmlns).*");
    private static final Pattern HEADERS = Pattern.compile("(?is)\\s*([\\w-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*)*?(mime-version|received|return-path|message-id|x-mailer):.*");
    private static final Pattern RELATED = Pattern.compile("(?is)\\s*([\\w-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*)*?content-type:\\s*(multipart/related|text/html).*");
    private static final Pattern SENT = Pattern.compile("(?is)\\s*([\\w-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*)*?(to|received|return-path|message-id):.*");

    private Markup() {}

    static Optional<FileType> of(byte[] content) {
        String head = head(content);
        if (RTF.matcher(head).matches()) {
            return Optional.of(FileType.of(Format.RTF));
        }
        if (HEADERS.matcher(head).matches()) {
            boolean page = RELATED.matcher(head).matches() && !SENT.matcher(head).matches();
            return Optional.of(FileType.of(page ? Format.WEB_ARCHIVE : Format.MAIL));
        }
        if (HTML.matcher(head).matches()) {
            return Optional.of(FileType.of(Format.HTML));
        }
        return XML.matcher(head).matches() ? Optional.of(new FileType(Format.OTHER, "application/xml")) : Optional.empty();
    }

    /// The beginning as characters; all marks looked for are plain letters.
    private static String head(byte[] content) {
        byte[] first = Arrays.copyOf(content, Math.min(content.length, HEAD));
        boolean wide = first.length > 1 && ((first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) || (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF));
        String head = new String(first, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }
}
