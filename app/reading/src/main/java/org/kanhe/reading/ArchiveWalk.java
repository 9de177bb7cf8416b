package org.kanhe.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// One walk through an archive and the archives in it, with the limits counted over all of them.
final class ArchiveWalk {
    private static final int CHUNK = 1 << 16;

    private final ReadingLimits limits;
    private final Consumer<Member> each;
    private final ArchiveBudget budget;
    private long expanded;
    private int members;
    private boolean stopped;

    /// @param packed bytes of the archive handed in
    ArchiveWalk(ReadingLimits limits, long packed, Consumer<Member> each) {
        this.limits = limits;
        this.each = each;
        this.budget = ArchiveBudget.of(packed, limits);
    }

    /// @param depth 0 for the archive handed in, 1 for one inside it
    void any(String archive, byte[] content, int depth) throws IOException, RefusedException {
        if (Archives.isMail(content)) {
            mail(archive, MimePart.parse(content), depth);
        } else {
            try (ZipFile zip = Archives.open(content, limits)) {
                zip(archive, zip, depth);
            }
        }
    }

    /// Attachments by their names; what is written in the mail itself as `body.html` or `body.txt`.
    private void mail(String archive, MimePart mail, int depth) throws IOException {
        try {
            for (MimePart part : mail.leaves(limits.members())) {
                boolean page = part.type().equals("text/html");
                String inside = part.fileName().map(n -> n.replace('\\', '/')).orElse(page ? "body.html" : "body.txt");
                if (part.fileName().isPresent() || page || part.type().equals("text/plain")) {
                    String name = archive + "!/" + inside;
                    if (ArchiveNames.leadsOutside(inside)) {
                        refuse(name, Reason.UNSUPPORTED, "its path leads outside the mail");
                    } else {
                        hand(name, part.content(), depth);
                    }
                }
            }
        } catch (RefusedException e) {
            refuse(archive, e.reason(), e.detail());
        }
    }

    void zip(String archive, ZipFile zip, int depth) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String inside = ArchiveNames.shown(entry);
            if (stopped) {
                return;
            }
            if (!entry.isDirectory() && !ArchiveNames.isLeftBehind(inside)) {
                if (++members > limits.members()) {
                    stop(archive, Reason.TOO_LARGE, "members: " + limits.exceeded(Limit.MEMBERS) + "; the rest is not read");
                    return;
                }
                member(archive + "!/" + inside, inside, zip, entry, depth);
            }
        }
    }

    private void member(String name, String inside, ZipFile zip, ZipArchiveEntry entry, int depth) {
        if (ArchiveNames.leadsOutside(inside)) {
            refuse(name, Reason.UNSUPPORTED, "its path leads outside the archive");
        } else if (entry.isUnixSymlink()) {
            refuse(name, Reason.UNSUPPORTED, "a symbolic link, not a file");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            refuse(name, Reason.ENCRYPTED, "a password is needed");
        } else if (!zip.canReadEntryData(entry)) {
            refuse(name, Reason.UNSUPPORTED, "packed by a method no reader knows");
        } else {
            try {
                hand(name, content(zip, entry), depth);
            } catch (RefusedException e) {
                refuse(name, e.reason(), e.detail());
            } catch (IOException | IllegalArgumentException _) {
                refuse(name, Reason.CORRUPT, "damaged inside the archive");
            }
        }
    }

    private void hand(String name, byte[] content, int depth) throws IOException, RefusedException {
        if (!Archives.isArchive(content)) {
            each.accept(new Member.Stored(name, content));
        } else if (depth > 0) {
            refuse(name, Reason.UNSUPPORTED, "an archive in an archive in an archive");
        } else {
            any(name, content, depth + 1);
        }
    }

    private byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException, RefusedException {
        if (entry.getSize() > limits.fileBytes()) {
            throw new RefusedException(Reason.TOO_LARGE, "unfolds to " + limits.exceeded(Limit.FILE));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) Math.clamp(entry.getSize(), 32L, 1L << 20));
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                expanded += n;
                if (expanded > budget.bytes()) {
                    stopped = true;
                    throw budget.exceeded(limits);
                }
                if (content.size() + n > limits.fileBytes()) {
                    throw new RefusedException(Reason.TOO_LARGE, "unfolds to " + limits.exceeded(Limit.FILE));
                }
                content.write(chunk, 0, n);
                sum.update(chunk, 0, n);
            }
        }
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
            throw new RefusedException(Reason.CORRUPT, "its checksum is wrong");
        }
        return content.toByteArray();
    }

    private void stop(String name, Reason reason, String detail) {
        stopped = true;
        refuse(name, reason, detail);
    }

    private void refuse(String name, Reason reason, String detail) {
        each.accept(new Member.Refused(name, reason, detail));
    }
}
