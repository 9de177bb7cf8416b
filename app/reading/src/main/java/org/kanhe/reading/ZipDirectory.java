package org.kanhe.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// The directory of a zip file, counted before it is loaded: a file that is nothing but directory would fill the memory
/// with names long before anybody could look at one.
final class ZipDirectory {
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int WIDE_MARK = 0x06064b50;
    private static final int WIDE_POINTER_MARK = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int WIDE_POINTER_BYTES = 20;
    private static final int ENTRY_BYTES = 46;
    private static final long NARROW_MAX = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /// Folders have entries too, so a directory may hold a few times the members an archive may.
    private static final int ENTRIES_PER_MEMBER = 4;

    /// @throws RefusedException when it has far more entries than an archive may have members
    static void check(SeekableByteChannel zip, ReadingLimits limits) throws IOException, RefusedException {
        long most = (long) limits.members() * ENTRIES_PER_MEMBER + 100;
        long at = begin(zip);
        // What its end says of their number may be a lie, so they are counted; each takes at least 46 bytes
        if (at < 0 || (zip.size() - at) / ENTRY_BYTES <= most) {
            return;
        }
        for (long count = 0; at >= 0; count++) {
            if (count > most) {
                throw new RefusedException(Reason.TOO_LARGE, "entries: " + limits.exceeded(Limit.MEMBERS));
            }
            ByteBuffer entry = bytes(zip, at, ENTRY_BYTES);
            at = entry.remaining() < ENTRY_BYTES || entry.getInt(0) != ENTRY_MARK ? -1 : at + ENTRY_BYTES + wide(entry, 28) + wide(entry, 30) + wide(entry, 32);
        }
    }

    /// Where the directory begins, -1 when that cannot be seen.
    private static long begin(SeekableByteChannel zip) throws IOException {
        long tail = Math.max(0, zip.size() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer end = bytes(zip, tail, (int) (zip.size() - tail));
        for (int i = end.remaining() - END_BYTES; i >= 0; i--) {
            if (end.getInt(i) == END_MARK) {
                long offset = end.getInt(i + 16) & NARROW_MAX;
                return offset == NARROW_MAX ? wideBegin(zip, tail + i) : offset;
            }
        }
        return -1;
    }

    private static long wideBegin(SeekableByteChannel zip, long end) throws IOException {
        ByteBuffer pointer = bytes(zip, end - WIDE_POINTER_BYTES, WIDE_POINTER_BYTES);
        if (pointer.remaining() < WIDE_POINTER_BYTES || pointer.getInt(0) != WIDE_POINTER_MARK) {
            return -1;
        }
        ByteBuffer record = bytes(zip, pointer.getLong(8), 56);
        return record.remaining() < 56 || record.getInt(0) != WIDE_MARK ? -1 : record.getLong(48);
    }

    private static int wide(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    /// As many of the bytes as there are.
    private static ByteBuffer bytes(SeekableByteChannel zip, long at, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        if (at >= 0 && at <= zip.size()) {
            zip.position(at);
            while (buffer.hasRemaining() && zip.read(buffer) >= 0) {}
        }
        return buffer.flip();
    }
}
