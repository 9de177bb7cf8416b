package org.kanhe.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs office files from their parts, so that a test can say exactly what stands in them.
final class OfficeParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();
    private final String main;
    private int relations;

    private OfficeParts(String main, String contentType) {
        this.main = main;
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/" + main + "\" ContentType=\"" + contentType + "\"/></Types>");
        part("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"" + main + "\"/></Relationships>");
    }

    static OfficeParts word(String body) {
        OfficeParts parts = new OfficeParts("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        return parts.part("word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"));
    }

    /// A workbook of one sheet; `styles` and `shared` may be empty.
    static OfficeParts excel(String sheet, String styles, String shared) {
        OfficeParts parts = new OfficeParts("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        parts.part("xl/workbook.xml", "<workbook xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
        parts.related("worksheet", "worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
        parts.related("styles", "styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        return parts.related("sharedStrings", "sharedStrings.xml", "<sst>" + shared + "</sst>");
    }

    static String wordPart(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\" xmlns:wps=\"s\" xmlns:v=\"v\" xmlns:w14=\"w14\">" + content + "</w:" + root + ">";
    }

    OfficeParts part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OfficeParts part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /// A part the main part points at.
    OfficeParts related(String type, String target, String content) {
        related.append("<Relationship Id=\"r").append(relations++).append("\" Type=\"").append(RELATIONS).append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
        return part(main.substring(0, main.indexOf('/') + 1) + target, content);
    }

    byte[] packed() {
        String folder = main.substring(0, main.indexOf('/') + 1);
        part(folder + "_rels/" + main.substring(folder.length()) + ".rels", "<Relationships>" + related + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> p : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(p.getKey()));
                out.write(p.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
