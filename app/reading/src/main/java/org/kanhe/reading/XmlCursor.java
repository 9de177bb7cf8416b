package org.kanhe.reading;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML part element by element. Names are local names: office files of both dialects use the same ones under
/// different namespaces. No entity is resolved and no document type accepted, so a part reaches nothing outside itself.
final class XmlCursor implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 400;
    private static final long MOST_TEXT = 32L << 20;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;
    private long taken;

    private XmlCursor(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /// Stands before the root element.
    static XmlCursor over(InputStream in) throws IOException {
        try {
            return new XmlCursor(in, FACTORY.createXMLStreamReader(decoded(in)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// Office parts are UTF-8 or UTF-16. Decoding them here makes a wrong byte an exception; the parser of the JDK would
    /// print it.
    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in, 2);
        byte[] mark = ahead.readNBytes(2);
        ahead.unread(mark);
        boolean wide = mark.length == 2 && ((mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) || (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        BufferedReader reader = new BufferedReader(new InputStreamReader(ahead, charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /// Goes to the next child element of the element the cursor stands in; false when the element has ended.
    /// Whoever gets true must consume the child: walk its children, take its text, or skip it.
    boolean nextChild() throws IOException, RefusedException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedException(Reason.CORRUPT, "elements nested deeper than " + DEEPEST);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    continue;
                }
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /// Value of an attribute by its local name, in whatever namespace.
    Optional<String> attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// A whole number; `otherwise` when it is missing or no number.
    int number(String local, int otherwise) {
        try {
            return attribute(local).map(v -> Integer.parseInt(v.strip())).orElse(otherwise);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /// On unless said otherwise: `<w:del/>`, `<w:vanish w:val="0"/>`.
    boolean isOn() {
        return attribute("val").map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off")).orElse(true);
    }

    /// All text of the element, children included; consumes it.
    String text() throws IOException, RefusedException {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                default -> {
                    continue;
                }
            }
        }
        depth--;
        taken += text.length();
        if (taken > MOST_TEXT) {
            throw new RefusedException(Reason.BOMB, "a part holds more than " + MOST_TEXT + " characters of text");
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws RefusedException {
        text.append(reader.getText());
        if (text.length() > MOST_TEXT) {
            throw new RefusedException(Reason.BOMB, "an element holds more than " + MOST_TEXT + " characters");
        }
    }

    /// Passes over the element and all it holds.
    void skip() throws IOException, RefusedException {
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    continue;
                }
            }
        }
        depth--;
    }

    private int next() throws IOException, RefusedException {
        try {
            if (!reader.hasNext()) {
                throw new IOException("the part ends too early");
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new RefusedException(Reason.BOMB, "a part declares a document type: entities could unfold or reach outside");
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(XMLStreamException e) {
        Throwable nested = e.getNestedException();
        return nested instanceof IOException io ? io : new IOException("damaged part", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
