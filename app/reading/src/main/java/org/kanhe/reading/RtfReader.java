package org.kanhe.reading;

/// `.rtf`: paragraphs, headings and tables with merged cells; deleted text left out.
final class RtfReader implements FileReader {
    @Override
    public String version() {
        return "rtf/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws RefusedException {
        new RtfScan(content, new RtfText(new RtfContent(into))).run();
    }
}
