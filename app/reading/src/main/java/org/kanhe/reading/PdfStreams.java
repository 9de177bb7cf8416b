package org.kanhe.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Looks at the packed streams of a PDF before its parser unfolds them, in case they unfold without end.
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int CHUNK = 1 << 16;

    private PdfStreams() {}

    static void check(byte[] pdf, ReadingLimits limits) throws RefusedException {
        long total = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int begin = at;
            while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
                begin++;
            }
            if (begin < pdf.length && (pdf[begin] & 0x0F) == 8) {
                total += unfolded(new ByteArrayInputStream(pdf, begin, pdf.length - begin), limits, 0);
            }
            if (total > limits.expandedBytes()) {
                throw new RefusedException(Reason.BOMB, "unfolds to " + limits.exceeded(Limit.UNFOLDED));
            }
        }
    }

    /// Bytes a stream unfolds to, those of a stream packed twice included; what is not packed counts as nothing.
    private static long unfolded(InputStream packed, ReadingLimits limits, int depth) throws RefusedException {
        long count = 0;
        try (BufferedInputStream in = new BufferedInputStream(new InflaterInputStream(packed))) {
            in.mark(1);
            boolean again = depth < 2 && in.read() == 0x78;
            in.reset();
            if (again) {
                return unfolded(in, limits, depth + 1);
            }
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                count += n;
                if (count > limits.partBytes()) {
                    throw new RefusedException(Reason.BOMB, "a stream unfolds to " + limits.exceeded(Limit.PART));
                }
            }
            return count;
        } catch (IOException _) {
            return count;
        }
    }

    /// Where the next stream's content begins, -1 when there is none.
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && java.util.Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length) && (i == 0 || pdf[i - 1] != 'd') && (pdf[i + STREAM.length] == '\r' || pdf[i + STREAM.length] == '\n')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }
}
