package org.kanhe.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Paragraph styles of a `.docx`, as far as they make headings and automatic numbers.
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;
    private static final Style PLAIN = new Style("", -1, "", 0);

    private final Map<String, Style> byId = new HashMap<>();

    /// One style.
    ///
    /// @param outline outline level from 0, -1 for running text
    /// @param list    numbering it brings along, empty for none
    record Style(String basedOn, int outline, String list, int level) {}

    private WordStyles() {}

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles read(OfficeZip zip, String part) throws IOException, RefusedException {
        WordStyles styles = new WordStyles();
        try (XmlCursor x = XmlCursor.over(zip.part(part))) {
            x.nextChild();
            while (x.nextChild()) {
                if (x.name().equals("style")) {
                    styles.style(x);
                } else {
                    x.skip();
                }
            }
        }
        return styles;
    }

    /// What a style brings along, what it is based on included.
    Style of(String id) {
        int outline = -1;
        String list = "";
        int level = 0;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && byId.containsKey(at); i++) {
            Style style = byId.getOrDefault(at, PLAIN);
            outline = outline < 0 ? style.outline() : outline;
            if (list.isEmpty() && !style.list().isEmpty()) {
                list = style.list();
                level = style.level();
            }
            at = style.basedOn();
        }
        return new Style("", outline > 8 ? -1 : outline, list.equals("0") ? "" : list, level);
    }

    private void style(XmlCursor x) throws IOException, RefusedException {
        String id = x.attribute("styleId").orElse("");
        Draft draft = new Draft();
        draft.children(x);
        byId.put(id, new Style(draft.basedOn, draft.outline, draft.list, draft.level));
    }

    /// A style being read.
    private static final class Draft {
        private String basedOn = "";
        private int outline = -1;
        private String list = "";
        private int level;

        private void children(XmlCursor x) throws IOException, RefusedException {
            while (x.nextChild()) {
                switch (x.name()) {
                    case "pPr", "numPr" -> children(x);
                    case "basedOn" -> {
                        basedOn = x.attribute("val").orElse("");
                        x.skip();
                    }
                    case "outlineLvl" -> {
                        outline = x.number("val", -1);
                        x.skip();
                    }
                    case "numId" -> {
                        list = x.attribute("val").orElse("");
                        x.skip();
                    }
                    case "ilvl" -> {
                        level = x.number("val", 0);
                        x.skip();
                    }
                    default -> x.skip();
                }
            }
        }
    }
}
