package org.kanhe.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// What a file is by its bytes, never by its name: the first bytes, then a look into the container.
final class Detection {
    private static final int SAMPLE = 65_536;

    private Detection() {}

    /// @throws RefusedException when a limit is hit on the way
    static FileType of(byte[] content, ReadingLimits limits) throws RefusedException {
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6)) {
            return packed(content, limits);
        }
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            return ole(content);
        }
        if (isPdf(content)) {
            return FileType.of(Format.PDF);
        }
        Optional<FileType> markup = Markup.of(content);
        if (markup.isPresent()) {
            return markup.get();
        }
        return TextEncoding.decode(content).isPresent() ? FileType.of(Format.TEXT) : new FileType(Format.OTHER, byMagic(Arrays.copyOf(content, Math.min(content.length, SAMPLE))));
    }

    /// The mark may stand a little behind the beginning.
    private static boolean isPdf(byte[] content) {
        return new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static FileType packed(byte[] content, ReadingLimits limits) throws RefusedException {
        try (OfficeZip zip = OfficeZip.open(content, limits)) {
            if (zip.has("OFD.xml")) {
                return FileType.of(Format.OFD);
            }
            if (!zip.has("[Content_Types].xml")) {
                return FileType.of(Format.ZIP);
            }
            String types = zip.text("[Content_Types].xml");
            if (types.contains("wordprocessingml.document.main+xml") || types.contains("wordprocessingml.template.main+xml") || types.contains("ms-word.document.macroEnabled.main+xml")) {
                return FileType.of(Format.DOCX);
            }
            if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("spreadsheetml.template.main+xml") || types.contains("ms-excel.sheet.macroEnabled.main+xml")) {
                return FileType.of(Format.XLSX);
            }
            return new FileType(Format.OTHER, types.contains("presentationml") ? "application/vnd.openxmlformats-officedocument.presentationml.presentation" : "application/zip");
        } catch (IOException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            return FileType.of(Format.DAMAGED_CONTAINER);
        }
    }

    private static FileType ole(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileType.of(Format.ENCRYPTED_OFFICE);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileType.of(Format.DOC);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return FileType.of(Format.XLS);
            }
            boolean lostItsMainStream = root.getEntryCount() == 0 || root.hasEntryCaseInsensitive("1Table") || root.hasEntryCaseInsensitive("0Table");
            return lostItsMainStream ? FileType.of(Format.DAMAGED_CONTAINER) : new FileType(Format.OTHER, "application/x-tika-msoffice");
        } catch (IOException | RuntimeException _) {
            return FileType.of(Format.DAMAGED_CONTAINER);
        }
    }

    private static String byMagic(byte[] sample) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(sample), new Metadata()).toString();
        } catch (IOException _) {
            return Format.OTHER.mediaType();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
