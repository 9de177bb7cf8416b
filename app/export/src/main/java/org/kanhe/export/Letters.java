package org.kanhe.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Official letters in one document (docx), each on a page of its own, written paragraph by paragraph. The layout is that of
/// Chinese offices: A4, title in 小标宋, headings in 黑体 and 楷体, body in 仿宋. Not for several threads at once.
public final class Letters implements Closeable {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ZipOutputStream zip;
    private final Writer out;
    private boolean any;

    /// @param stream flushed at the end and left open
    public Letters(OutputStream stream) throws IOException {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        part("[Content_Types].xml", LetterParts.types());
        part("_rels/.rels", LetterParts.packageLinks());
        part("word/_rels/document.xml.rels", LetterParts.documentLinks());
        part("word/styles.xml", LetterParts.styles());
        part("word/footer1.xml", LetterParts.footer());
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write(LetterParts.documentStart());
    }

    /// Begins a letter.
    public void title(String text) throws IOException {
        open(LetterStyle.TITLE, any ? "<w:pageBreakBefore w:val=\"1\"/>" : "");
        any = true;
        run(text, "");
        end();
    }

    /// 主送机关
    public void addressee(String text) throws IOException {
        paragraph(LetterStyle.ADDRESSEE, text);
    }

    /// A heading with its number: 一、…
    public void level1(String text) throws IOException {
        paragraph(LetterStyle.LEVEL1, text);
    }

    /// A heading with its number: （一）…
    public void level2(String text) throws IOException {
        paragraph(LetterStyle.LEVEL2, text);
    }

    public void body(String text) throws IOException {
        paragraph(LetterStyle.BODY, text);
    }

    /// A paragraph that ends in a link.
    ///
    /// @param href absolute address
    public void body(String text, String link, String href) throws IOException {
        open(LetterStyle.BODY, "");
        run(text, "");
        // A field instead of a relation: relations stand in a part of their own and would have to be remembered
        out.write("<w:fldSimple w:instr=\" HYPERLINK &quot;" + escaped(href.replaceAll("[\"\\\\\\s]", "")) + "&quot; \">");
        run(link, "<w:rPr><w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/></w:rPr>");
        out.write("</w:fldSimple>");
        end();
    }

    /// 落款: who signs and when, after an empty line.
    public void signature(String office, String date) throws IOException {
        paragraph(LetterStyle.BODY, "");
        paragraph(LetterStyle.SIGNATURE, office);
        paragraph(LetterStyle.SIGNATURE, date);
    }

    @Override
    public void close() throws IOException {
        if (!any) {
            paragraph(LetterStyle.BODY, "");
        }
        out.write(LetterParts.documentEnd());
        out.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void paragraph(LetterStyle style, String text) throws IOException {
        open(style, "");
        if (!text.isEmpty()) {
            run(text, "");
        }
        end();
    }

    private void open(LetterStyle style, String more) throws IOException {
        out.write("<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>" + more + "</w:pPr>");
    }

    private void end() throws IOException {
        out.write("</w:p>");
    }

    private void run(String text, String properties) throws IOException {
        out.write("<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(XmlText.clean(text).replaceAll("\\s*\\n\\s*", " ")) + "</w:t></w:r>");
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
