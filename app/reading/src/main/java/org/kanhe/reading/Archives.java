package org.kanhe.reading;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Files that only carry others: zip archives, and mail with its attachments. Office files are packed too and are no
/// archives.
public final class Archives {
    /// Members that show that a zip file is one document
    private static final Set<String> DOCUMENT_PARTS = Set.of("[content_types].xml", "mimetype", "ofd.xml");

    private static final int HEAD = 8192;

    private Archives() {}

    static boolean isMail(byte[] content) {
        return Markup.of(content).filter(t -> t.format() == Format.MAIL).isPresent();
    }

    /// @throws java.io.UncheckedIOException when the disk does not give the file
    public static boolean isArchive(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (!beginsLikeZip(head)) {
                return isMail(head);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        try (ZipFile zip = open(file, ReadingLimits.defaults())) {
            return isArchive(zip);
        } catch (RefusedException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public static boolean isArchive(byte[] content) {
        if (!beginsLikeZip(content)) {
            return isMail(content);
        }
        try (ZipFile zip = open(content, ReadingLimits.defaults())) {
            return isArchive(zip);
        } catch (RefusedException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Hands over every member in the order of the archive, those of an archive inside it included; that may not hold
    /// another one. What programs leave behind (`__MACOSX`, `.DS_Store`, `Thumbs.db`, `~$` lock files) is passed over.
    /// An archive that cannot be opened is one refused member of its own name. Never throws on bad input.
    ///
    /// @param name the archive's name, put before the names of its members
    public static void forEachMember(String name, Path file, ReadingLimits limits, Consumer<Member> each) {
        try {
            byte[] head;
            try (var in = Files.newInputStream(file)) {
                head = in.readNBytes(HEAD);
            }
            if (beginsLikeZip(head)) {
                try (ZipFile zip = open(file, limits)) {
                    new ArchiveWalk(limits, Files.size(file), each).zip(name, zip, 0);
                }
            } else if (Files.size(file) > limits.fileBytes()) {
                each.accept(new Member.Refused(name, Reason.TOO_LARGE, limits.exceeded(Limit.FILE)));
            } else {
                forEachMember(name, Files.readAllBytes(file), limits, each);
            }
        } catch (RefusedException e) {
            each.accept(new Member.Refused(name, e.reason(), e.detail()));
        } catch (IOException e) {
            each.accept(damaged(name, e));
        }
    }

    /// The same for an archive held in memory.
    public static void forEachMember(String name, byte[] content, ReadingLimits limits, Consumer<Member> each) {
        try {
            new ArchiveWalk(limits, content.length, each).any(name, content, 0);
        } catch (RefusedException e) {
            each.accept(new Member.Refused(name, e.reason(), e.detail()));
        } catch (IOException e) {
            each.accept(damaged(name, e));
        }
    }

    static Member damaged(String name, Exception e) {
        return new Member.Refused(name, Reason.CORRUPT, "damaged archive: " + e.getClass().getSimpleName());
    }

    /// @throws RefusedException when its directory alone is too much
    static ZipFile open(byte[] content, ReadingLimits limits) throws IOException, RefusedException {
        ZipDirectory.check(new SeekableInMemoryByteChannel(content), limits);
        return opened(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)));
    }

    private static ZipFile open(Path file, ReadingLimits limits) throws IOException, RefusedException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ZipDirectory.check(channel, limits);
        }
        return opened(ZipFile.builder().setPath(file));
    }

    /// A damaged directory makes the library throw what it likes.
    private static ZipFile opened(ZipFile.Builder builder) throws IOException {
        try {
            return builder.get();
        } catch (RuntimeException e) {
            throw new IOException("damaged directory of the archive", e);
        }
    }

    private static boolean beginsLikeZip(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    private static boolean isArchive(ZipFile zip) {
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            if (DOCUMENT_PARTS.contains(entries.nextElement().getName().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
