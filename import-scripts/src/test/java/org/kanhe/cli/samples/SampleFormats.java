package org.kanhe.cli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a form text in a format that can be written here.
public final class SampleFormats {
    private SampleFormats() {}

    /// @param form a text as [FormText] describes it
    /// @param file its extension names the format: docx, xlsx, xls, html, txt
    public static void write(Path form, Path file) throws IOException {
        FormText text = FormText.parse(Files.readString(form));
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> WordSample.write(text, file);
            case "xlsx", "xls" -> SheetSample.write(text, file);
            case "txt" -> DumpSample.write(text, file);
            case "ofd" -> OfdSample.write(text, file);
            case "html" -> HtmlSample.write(text, file);
            case String other -> throw new IllegalArgumentException("no writer for " + other);
        }
    }
}
