package org.kanhe.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of text on a page or in a cell.
record PageLine(double left, double right, double top, double height, String text) {
    /// 填报单位：, 单位（盖章）:, 附件2: a short label and a colon at the beginning of a line
    private static final Pattern LABELLED = Pattern.compile("(?:填报|填表|填制|编制|申报|主管|实施|评价|项目|部门|预算)?(?:单位|部门|日期|时间|名称|负责人|年度)(?:名称)?\\s*[（(]?(?:盖章|公章|签章)?[)）]?\\s*[:：].*|附件\\s*\\d*\\s*[:：].*");

    /// 一、, （二）, 第三章, 指标1：: the number of a section or of one of several answers
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）、].*|第[一二三四五六七八九十\\d]{1,3}[章节条].*|(?:指标|目标|任务)\\s*[\\d一二三四五六七八九十]{1,2}\\s*[:：].*|(?:备注|注)[:：].*");
    /// 1. or (2): counts only where a sentence has ended, because a number may stand anywhere in one
    private static final Pattern COUNTED = Pattern.compile("(?:[（(]\\d{1,2}[)）]|\\d{1,2}[、.．](?!\\d)|[①-⑳]).*");
    private static final Pattern ENDED = Pattern.compile(".*[。；：！？;:!?]");
    /// Letters and digits no line is broken in, a telephone number or a code
    private static final Pattern UNBROKEN = Pattern.compile("[\\p{Alnum}.,%@/_-]*");
    private static final int LONG_RUN = 6;

    /// Glyphs into lines, top to bottom, each read from left to right. A wide gap between two glyphs is a space.
    static List<PageLine> of(List<PageGlyph> glyphs) {
        return rows(glyphs).stream().map(PageLine::line).filter(l -> !l.text().isBlank()).toList();
    }

    /// A line, and the parts of it that stand wide apart.
    record Parted(PageLine whole, List<PageLine> parts) {}

    /// The same lines with their parts.
    static List<Parted> parted(List<PageGlyph> glyphs) {
        return rows(glyphs).stream().map(row -> new Parted(line(row), parts(row))).filter(l -> !l.parts().isEmpty()).toList();
    }

    private static List<PageLine> parts(List<PageGlyph> row) {
        List<List<PageGlyph>> parts = new ArrayList<>();
        double right = 0;
        for (PageGlyph g : row.stream().filter(g -> !g.text().isBlank()).sorted(Comparator.comparingDouble(PageGlyph::x)).toList()) {
            if (parts.isEmpty() || g.x() - right > Math.max(7, g.height() * 0.9)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(g);
            right = Math.max(parts.getLast().size() == 1 ? 0 : right, g.right());
        }
        return parts.stream().map(PageLine::line).filter(l -> !l.text().isBlank()).toList();
    }

    private static List<List<PageGlyph>> rows(List<PageGlyph> glyphs) {
        List<PageGlyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(PageGlyph::middleY)).toList();
        List<List<PageGlyph>> rows = new ArrayList<>();
        double middle = 0;
        for (PageGlyph g : sorted) {
            if (rows.isEmpty() || g.middleY() - middle > Math.max(2, g.height() * 0.5)) {
                rows.add(new ArrayList<>());
                middle = g.middleY();
            }
            rows.getLast().add(g);
        }
        return rows;
    }

    private static PageLine line(List<PageGlyph> row) {
        row.sort(Comparator.comparingDouble(PageGlyph::x));
        StringBuilder text = new StringBuilder();
        double right = row.getFirst().x();
        double top = row.getFirst().y();
        double height = 0;
        for (PageGlyph g : row) {
            boolean apart = !text.isEmpty() && g.x() - right > g.height() * 0.4;
            boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ' || g.text().isBlank();
            text.append(apart && !spaced ? " " : "").append(g.text());
            right = Math.max(right, g.right());
            top = Math.min(top, g.y());
            height = Math.max(height, g.height());
        }
        return new PageLine(row.getFirst().x(), right, top, height, text.toString().strip());
    }

    /// Lines as paragraphs: a line that reaches the right edge goes on in the next one, unless that is indented.
    ///
    /// @param left  left edge of the column of text
    /// @param right its right edge
    static List<String> paragraphs(List<PageLine> lines, double left, double right) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean goesOn = i > 0 && lines.get(i - 1).isFull(left, right - line.opening(lines.get(i - 1))) && line.left() < left + line.height() * 1.2 && !line.beginsAnew(lines.get(i - 1));
            if (goesOn) {
                paragraphs.add(paragraphs.removeLast() + between(lines.get(i - 1).text(), line.text()) + line.text());
            } else {
                paragraphs.add(line.text());
            }
        }
        return paragraphs;
    }

    /// In letters of another size than the line above, far below it, or with a label of its own: the line under a title.
    private boolean beginsAnew(PageLine above) {
        return Math.abs(height - above.height) > 0.12 * above.height || top - above.top > 2.6 * above.height || LABELLED.matcher(text).lookingAt()
                || NUMBERED.matcher(text).matches() || (COUNTED.matcher(text).matches() && ENDED.matcher(above.text).matches());
    }

    /// Room the letters and digits at the beginning would have taken on the line above, where they are many or were broken
    /// behind a stroke.
    private double opening(PageLine above) {
        Matcher run = UNBROKEN.matcher(text);
        int length = run.lookingAt() ? run.end() : 0;
        boolean stroke = above.text.endsWith("-") && Character.isDigit(text.charAt(0));
        return stroke || length >= LONG_RUN ? length * height / 2 : 0;
    }

    /// From about the left edge, an indent of two characters allowed, to about the right edge: nothing more fits in.
    private boolean isFull(double from, double to) {
        return right >= to - height * 1.6 && left <= from + height * 3;
    }

    /// Western words need the space that stood at the line's end; Chinese and numbers do not.
    private static String between(String before, String after) {
        boolean words = Character.isLetter(before.charAt(before.length() - 1)) && before.charAt(before.length() - 1) < 0x250 && after.charAt(0) < 0x250 && Character.isLetter(after.charAt(0));
        return words ? " " : "";
    }
}
