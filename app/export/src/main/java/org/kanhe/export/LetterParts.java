package org.kanhe.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The parts of a letter that are the same for every letter.
final class LetterParts {
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private LetterParts() {}

    static String types() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main") + override("styles", "styles") + override("footer1", "footer") + "</Types>";
    }

    static String packageLinks() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    }

    static String documentLinks() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE + "/footer\" Target=\"footer1.xml\"/></Relationships>";
    }

    static String styles() {
        return HEAD + "<w:styles xmlns:w=\"" + WORDS + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + Arrays.stream(LetterStyle.values()).map(LetterStyle::xml).collect(Collectors.joining()) + "</w:styles>";
    }

    /// The number of the page between dashes.
    static String footer() {
        return HEAD + "<w:ftr xmlns:w=\"" + WORDS + "\"><w:p><w:pPr><w:pStyle w:val=\"" + LetterStyle.FOOTER.id() + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    static String documentStart() {
        return HEAD + "<w:document xmlns:w=\"" + WORDS + "\" xmlns:r=\"" + OFFICE + "\"><w:body>";
    }

    /// A4 with the margins of an official letter: 37 mm above, 35 below, 28 left, 26 right.
    static String documentEnd() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }
}
