package org.kanhe.core.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Years;

/// Which lines of running text around a table belong to it.
final class SurroundingLines {
    private static final int WINDOW = 8;
    private static final int SHORT = 60;
    private static final Set<FormLabel> SIGNATURE = EnumSet.of(FormLabel.PREPARER, FormLabel.FILL_DATE, FormLabel.PHONE, FormLabel.UNIT_HEAD, FormLabel.CONTACT, FormLabel.CONTACT_AND_PHONE);

    private SurroundingLines() {}

    /// The first line above a table that belongs to it: its title, with an annex number above, or the lines with the unit and
    /// the year right above the table.
    ///
    /// @param titled the title stands in the table, so that a title above it is none of its own
    static int leadFrom(List<Block> blocks, int free, int table, boolean titled) {
        for (int i = table - 1; !titled && i >= free && i >= table - WINDOW; i--) {
            String line = text(blocks.get(i));
            if (TitleLine.isForm(line)) {
                return aboveTitle(blocks, free, i);
            }
            if (Labels.normalise(line).length() > SHORT || TitleLine.isSection(line)) {
                break;
            }
        }
        int from = table;
        while (from - 1 >= free && isCaption(blocks.get(from - 1), blocks.get(table)) && !(titled && TitleLine.isForm(text(blocks.get(from - 1))))) {
            from--;
        }
        return from;
    }

    private static int aboveTitle(List<Block> blocks, int free, int title) {
        int from = title;
        while (from - 1 >= free && (TitleLine.isAnnex(text(blocks.get(from - 1))) || isYear(text(blocks.get(from - 1))))) {
            from--;
        }
        return from;
    }

    private static boolean isYear(String line) {
        String s = Labels.normalise(line);
        return s.length() <= 20 && Years.ofBudget(s).isPresent() && !s.contains("月");
    }

    private static boolean isCaption(Block block, Block below) {
        // the name of a sheet stands as a heading above its table
        if (block instanceof Heading h && below instanceof Table t && !t.name().isEmpty() && h.text().equals(t.name())) {
            return true;
        }
        String line = text(block);
        String s = Labels.normalise(line);
        if (s.length() > SHORT || (TitleLine.isPageNumber(line) && s.length() != 4)) {
            return false;
        }
        boolean table = s.endsWith("表") && s.length() <= 40 && !TitleLine.isNumbered(line);
        return table || TitleLine.isAnnex(line) || isYear(line) || s.startsWith("单位:") || !InlineLabels.in(line).isEmpty() || InlineLabels.whole(line).isPresent();
    }

    /// The block after the last line below a table that belongs to it: signatures and notes.
    static int tailEnd(List<Block> blocks, int from) {
        int end = from;
        boolean notes = false;
        for (int i = from; i < blocks.size(); i++) {
            Optional<LineOfText> line = LineOfText.of(blocks.get(i));
            if (line.isEmpty() || blocks.get(i) instanceof Heading) {
                break;
            }
            String text = line.get().text();
            if (TitleLine.isNote(text)) {
                notes = true;
            } else if (!isSignature(text) && !TitleLine.isPageNumber(text) && !(notes && Labels.normalise(text).matches("\\d{1,2}[、.].*|\\(\\d{1,2}\\).*"))) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isSignature(String line) {
        List<InlineLabels.Pair> pairs = InlineLabels.in(line);
        String s = Labels.normalise(line);
        boolean signature = !pairs.isEmpty() && SIGNATURE.contains(pairs.getFirst().label());
        return signature || s.matches("\\(?(?:盖章|公章|单位盖章|签章)\\)?:?(?:\\d*年\\d*月\\d*日)?|\\d*年\\d*月\\d*日");
    }

    private static String text(Block block) {
        return LineOfText.of(block).map(LineOfText::text).orElse("");
    }
}
