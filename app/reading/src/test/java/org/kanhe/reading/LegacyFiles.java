package org.kanhe.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Old office files made hostile or old.
final class LegacyFiles {
    private LegacyFiles() {}

    /// The `.doc` as if written by the program of another version: the number in the head of its main stream is changed.
    static byte[] withVersion(byte[] doc, int version) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] stream;
            try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
                stream = in.readAllBytes();
            }
            stream[2] = (byte) version;
            stream[3] = (byte) (version >> 8);
            files.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] encryptedDoc(byte[] doc) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (HWPFDocument open = new HWPFDocument(new ByteArrayInputStream(doc)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            open.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] encryptedXls(HSSFWorkbook book) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
