package org.kanhe.reading;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks the elements of a page: running text into paragraphs, tables into grids.
final class HtmlBlocks {
    private static final Set<String> UNSHOWN = Set.of("script", "style", "head", "template", "noscript", "title", "xml");
    private static final Set<String> INLINE = Set.of("span", "a", "b", "i", "u", "s", "em", "strong", "font", "sub", "sup", "small", "big", "label", "ins", "mark", "code", "o:p", "st1:chsdate", "input", "img", "button", "abbr", "cite", "q", "time", "nobr", "bdo", "kbd", "tt", "wbr");

    private static final int DEEPEST = 400;

    private final BlockCollector into;
    private int depth;
    private final StringBuilder line = new StringBuilder();

    HtmlBlocks(BlockCollector into) {
        this.into = into;
    }

    void read(Element body) throws RefusedException {
        children(body);
        endParagraph();
    }

    private void children(Element element) throws RefusedException {
        if (++depth > DEEPEST) {
            throw new RefusedException(Reason.CORRUPT, "elements nested deeper than " + DEEPEST);
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(collapsed(text.getWholeText()));
            } else if (node instanceof Element child) {
                child(child);
            }
        }
        depth--;
    }

    private void child(Element child) throws RefusedException {
        String name = child.normalName();
        if (name.equals("br")) {
            line.append('\n');
        } else if (name.equals("table")) {
            endParagraph();
            table(child);
        } else if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            endParagraph();
            into.heading(name.charAt(1) - '0', text(child).strip());
        } else if (INLINE.contains(name)) {
            children(child);
        } else if (!UNSHOWN.contains(name) && !name.equals("del")) {
            endParagraph();
            children(child);
            endParagraph();
        }
    }

    /// A table of one cell only frames what stands in it.
    private void table(Element table) throws RefusedException {
        List<Element> rows = HtmlTable.rows(table);
        List<Element> only = rows.size() == 1 ? HtmlTable.cells(rows.getFirst()) : List.of();
        if (only.size() == 1 && !only.getFirst().select("table").isEmpty()) {
            children(only.getFirst());
            endParagraph();
        } else {
            for (Element caption : table.children()) {
                if (caption.normalName().equals("caption")) {
                    into.paragraph(text(caption).strip());
                }
            }
            HtmlTable.emit(rows, into);
        }
    }

    private void endParagraph() {
        for (String shown : line.toString().split("\n", -1)) {
            into.paragraph(shown.strip());
        }
        line.setLength(0);
    }

    /// All text of an element as shown: one line per block or line break, cells of an inner table apart by tabs.
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return lines(text.toString());
    }

    private static void append(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode t) {
                text.append(collapsed(t.getWholeText()));
            } else if (node instanceof Element child) {
                String name = child.normalName();
                boolean cell = name.equals("td") || name.equals("th");
                boolean block = !cell && !INLINE.contains(name) && !name.equals("br");
                if (!UNSHOWN.contains(name) && !name.equals("del")) {
                    text.append(name.equals("br") || (block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') ? "\n" : "");
                    append(child, text);
                    text.append(cell ? "\t" : block ? "\n" : "");
                }
            }
        }
    }

    /// Line ends and runs of spaces in the source are one space; ideographic and no-break spaces are text.
    private static String collapsed(String source) {
        return source.replaceAll("[ \\t\\r\\n\\f]+", " ");
    }

    private static String lines(String text) {
        StringBuilder kept = new StringBuilder();
        for (String shown : text.split("\n", -1)) {
            kept.append(shown.replaceAll("^[ ]+|[ \\t]+$", "")).append('\n');
        }
        return Texts.withoutTrailingLines(kept.toString()).replaceAll("^\\n+", "");
    }
}
