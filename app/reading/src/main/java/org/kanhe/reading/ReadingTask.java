package org.kanhe.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.kanhe.core.document.Document;
import org.kanhe.core.source.SourceFile;

/// Reading one file, start to end, with everything a parser may throw turned into a reason.
final class ReadingTask {
    private final ReadingLimits limits;

    ReadingTask(ReadingLimits limits) {
        this.limits = limits;
    }

    ReadOutcome read(SourceFile handed, byte[] content) {
        FileType type = new FileType(Format.OTHER, handed.mediaType());
        try {
            type = Detection.of(content, limits);
            SourceFile source = as(handed, type);
            FileReader reader = readerFor(type);
            BlockCollector blocks = new BlockCollector(limits);
            reader.read(content, limits, blocks);
            if (blocks.isEmpty()) {
                throw new RefusedException(Reason.EMPTY, "nothing is written in it");
            }
            return new ReadOutcome.Read(new Document(source, reader.version(), blocks.blocks(), blocks.remarks()));
        } catch (StackOverflowError _) {
            return refuse(handed, type, Reason.CORRUPT, "nested too deeply");
        } catch (OutOfMemoryError _) {
            return refuse(handed, type, Reason.TOO_LARGE, "needs more memory than there is");
        } catch (RefusedException e) {
            return refuse(handed, type, e.reason(), e.detail());
        } catch (EncryptedDocumentException _) {
            return refuse(handed, type, Reason.ENCRYPTED, "a password is needed");
        } catch (OldFileFormatException _) {
            return refuse(handed, type, Reason.UNSUPPORTED, "written by Office 95 or older; save it anew in a current format");
        } catch (InterruptedIOException _) {
            return refuse(handed, type, Reason.TIMEOUT, "out of time");
        } catch (IOException | RuntimeException e) {
            Optional<RefusedException> inner = refusalWithin(e);
            FileType known = type;
            return inner.map(r -> refuse(handed, known, r.reason(), r.detail())).orElseGet(() -> refuse(handed, known, Reason.CORRUPT, "damaged: " + e.getClass().getSimpleName()));
        }
    }

    private static FileReader readerFor(FileType type) throws RefusedException {
        return switch (type.format()) {
            case DOCX -> new WordReader();
            case DOC -> new LegacyWordReader();
            case XLSX -> new ExcelReader();
            case XLS -> new LegacyExcelReader();
            case TEXT -> new TextReader();
            case HTML -> new HtmlReader();
            case WEB_ARCHIVE -> new WebArchiveReader();
            case RTF -> new RtfReader();
            case PDF -> new PdfReader();
            case OFD -> new OfdReader();
            case MAIL -> throw new RefusedException(Reason.UNSUPPORTED, "a mail inside an archive");
            case ENCRYPTED_OFFICE -> throw new RefusedException(Reason.ENCRYPTED, "a password is needed");
            case DAMAGED_CONTAINER -> throw new RefusedException(Reason.CORRUPT, "begins like an office or packed file and cannot be opened");
            case ZIP -> throw new RefusedException(Reason.UNSUPPORTED, "an archive inside an archive, or not an office file");
            case OTHER -> throw new RefusedException(Reason.UNSUPPORTED, "no reader for " + type.mediaType());
        };
    }

    private static ReadOutcome refuse(SourceFile handed, FileType type, Reason reason, String detail) {
        return new ReadOutcome.Unreadable(as(handed, type), reason, detail);
    }

    private static SourceFile as(SourceFile handed, FileType type) {
        return new SourceFile(handed.id(), handed.name(), handed.size(), type.mediaType());
    }

    /// Parsers wrap what their streams throw.
    private static Optional<RefusedException> refusalWithin(Throwable thrown) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < 10; depth++) {
            if (t instanceof RefusedException refused) {
                return Optional.of(refused);
            }
            t = t.getCause();
        }
        return Optional.empty();
    }
}
