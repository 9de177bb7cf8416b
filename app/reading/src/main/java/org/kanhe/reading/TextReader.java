package org.kanhe.reading;

import java.util.List;
import java.util.Optional;

/// Plain text: separated values, table dumps (see [DumpReading] for their shape), or just lines.
final class TextReader implements FileReader {
    @Override
    public String version() {
        return "text/2";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws RefusedException {
        String text = TextEncoding.decode(content).orElseThrow(() -> new RefusedException(Reason.CORRUPT, "the text is in no known encoding or holds binary data"));
        Optional<List<List<String>>> rows = SeparatedValues.rows(text);
        if (rows.isPresent()) {
            SeparatedTable.emit(rows.get(), into);
        } else {
            new DumpReading(text.lines().toList(), into).run();
        }
    }
}
