package org.kanhe.export;

/// The kinds of paragraphs of an official letter, as GB/T 9704 sets them. Sizes in half points, indents in hundredths of a
/// character.
enum LetterStyle {
    /// 二号 (22 pt) 小标宋, centred
    TITLE("Title", "标题", "方正小标宋简体", 44, "center", 0),
    /// 三号 (16 pt), flush left
    ADDRESSEE("Addressee", "主送机关", "仿宋_GB2312", 32, "left", 0),
    /// 一、
    LEVEL1("Level1", "一级标题", "黑体", 32, "both", 200),
    /// （一）
    LEVEL2("Level2", "二级标题", "楷体_GB2312", 32, "both", 200),
    BODY("Body", "正文", "仿宋_GB2312", 32, "both", 200),
    SIGNATURE("Signature", "落款", "仿宋_GB2312", 32, "right", 0),
    /// 四号 (14 pt), at the foot of the page
    FOOTER("Footer", "页码", "宋体", 28, "center", 0);

    private final String id;
    private final String label;
    private final String font;
    private final int size;
    private final String alignment;
    private final int indent;

    LetterStyle(String id, String label, String font, int size, String alignment, int indent) {
        this.id = id;
        this.label = label;
        this.font = font;
        this.size = size;
        this.alignment = alignment;
        this.indent = indent;
    }

    String id() {
        return id;
    }

    /// Lines stand 29 points apart, which puts 22 of them on a page.
    String xml() {
        String level = this == LEVEL1 ? "<w:outlineLvl w:val=\"0\"/>" : this == LEVEL2 ? "<w:outlineLvl w:val=\"1\"/>" : "";
        String first = indent == 0 ? "" : "<w:ind w:firstLineChars=\"" + indent + "\" w:firstLine=\"" + size * 10 * indent / 100 + "\"/>";
        String right = this == SIGNATURE ? "<w:ind w:rightChars=\"400\" w:right=\"1280\"/>" : "";
        String after = this == TITLE ? "<w:spacing w:after=\"580\" w:line=\"640\" w:lineRule=\"exact\"/>" : "<w:spacing w:line=\"580\" w:lineRule=\"exact\"/>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + label + "\"/><w:qFormat/>"
                + "<w:pPr>" + after + first + right + "<w:jc w:val=\"" + alignment + "\"/>" + level + "</w:pPr>"
                + "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + font + "\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr></w:style>";
    }
}
