package org.kanhe.reading;

/// `.mht`: a page saved with what belongs to it, as one mail message. The first page in it is read.
final class WebArchiveReader implements FileReader {
    @Override
    public String version() {
        return "web-archive/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws RefusedException {
        for (MimePart part : MimePart.parse(content).leaves(limits.members())) {
            if (part.type().equals("text/html")) {
                String page = HtmlReader.text(part.content(), part.charset()).orElseThrow(() -> new RefusedException(Reason.CORRUPT, "the page is in no known encoding"));
                HtmlReader.read(page, into);
                return;
            }
        }
        throw new RefusedException(Reason.CORRUPT, "no page in the web archive");
    }
}
