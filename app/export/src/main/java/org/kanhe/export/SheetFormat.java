package org.kanhe.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/// The formats a list is written in.
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter to(OutputStream out) {
            return new XlsxSheets(out);
        }
    },
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public SheetWriter to(OutputStream out) {
            return new CsvSheets(out);
        }
    },
    JSON("json", "application/json") {
        @Override
        public SheetWriter to(OutputStream out) {
            return new JsonSheets(out);
        }
    };

    private final String code;
    private final String mediaType;

    SheetFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /// The published name, also the ending of the file's name.
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<SheetFormat> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    /// A writer into the stream, which stays open when the writer is closed.
    public abstract SheetWriter to(OutputStream out);
}
