package org.kanhe.reading;

import java.util.List;

/// Plain text, table dumps included; see [DumpReading] for the shape of a dump.
final class TextReader implements FileReader {
    @Override
    public String version() {
        return "text/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws RefusedException {
        String text = TextEncoding.decode(content).orElseThrow(() -> new RefusedException(Reason.CORRUPT, "the text is in no known encoding or holds binary data"));
        List<String> lines = text.lines().toList();
        new DumpReading(lines, into).run();
    }
}
