package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Heading;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportKind;

/// 绩效自评报告 in prose: numbered sections under a title, with or without a cover page.
final class NarrativeLayout implements FormLayout {
    /// Characters below which running text is no report of its own.
    private static final int SHORTEST = 120;
    private static final int PROSE = 400;

    @Override
    public String code() {
        return "narrative";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.NARRATIVE;
    }

    @Override
    public double match(Stretch stretch) {
        if (stretch.rows().isPresent()) {
            return 0;
        }
        List<String> lines = stretch.lead().stream().flatMap(b -> LineOfText.of(b).stream()).map(LineOfText::text).filter(t -> !t.isBlank()).toList();
        int length = lines.stream().mapToInt(l -> Labels.normalise(l).length()).sum();
        boolean titled = lines.stream().anyMatch(TitleLine::isReport);
        long sections = stretch.lead().stream().filter(NarrativeLayout::isMainHeading).count();
        if (length < SHORTEST || (!titled && sections < 2 && length < PROSE)) {
            return 0;
        }
        return titled ? 0.9 : sections >= 2 ? 0.7 : 0.35;
    }

    private static boolean isMainHeading(Block block) {
        boolean numbered = LineOfText.of(block).flatMap(l -> NarrativeNumber.of(l.text())).filter(n -> n.level() <= 2).isPresent();
        return numbered || (block instanceof Heading h && !h.text().isBlank());
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return new NarrativeReader(stretch, ordinal).read(code(), context);
    }
}
