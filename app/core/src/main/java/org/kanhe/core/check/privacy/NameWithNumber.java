package org.kanhe.core.check.privacy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Masking;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// PV-03 姓名与电话同列: one cell names a person and a mobile number.
public final class NameWithNumber implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("PV-03", "name-with-number", Severity.MEDIUM, "masking", "0.1", List.of(
            RuleInfo.fires("""
                    负责人：周禾13900000001
                    """),
            RuleInfo.silent("""
                    负责人：周禾
                    电话：0730-8000001
                    """)));
    private static final Pattern ASKED = Pattern.compile("电话|手机|联系|填[表报]人|负责人|经办人");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        ReportHead head = report.head();
        Stream<Field<String>> others = head.others().stream().filter(other -> ASKED.matcher(other.label()).find()).map(ReportHead.LabelledText::value);
        List<Field<String>> cells = Stream.concat(Stream.of(head.contact(), head.phone()), others).filter(Present.class::isInstance).toList();
        Optional<Field<String>> both = cells.stream().filter(NameWithNumber::isBoth).findFirst();
        return cells.isEmpty() ? Stream.empty()
                : Stream.of(both.map(cell -> objection(List.of(cell))).orElseGet(() -> isSplit(head.contact(), head.phone()) ? objection(List.of(head.contact(), head.phone())) : Outcome.SOUND));
    }

    private static boolean isBoth(Field<String> cell) {
        return Masking.MOBILE.matcher(cell.raw()).find() && NAME.matcher(cell.raw()).find();
    }

    /// One answer the reader took apart: the number begins where the name ends.
    private static boolean isSplit(Field<String> contact, Field<String> phone) {
        return contact instanceof Present<String> name && phone instanceof Present<String> number && Masking.MOBILE.matcher(number.raw()).find() && switch (name.at()) {
            case Location.Text at -> number.at() instanceof Location.Text next && next.block() == at.block() && next.start() - at.end() <= 1 && next.start() >= at.end();
            case Location.Cell at -> number.at().equals(at) && !name.raw().isBlank();
            case Location.Paragraph _, Location.File _ -> false;
        };
    }

    private static Outcome objection(List<Field<String>> cells) {
        String text = Masking.mask(cells.stream().map(Field::raw).distinct().collect(Collectors.joining()));
        return Outcome.objection(Message.of("PV-03.found", text), cells.stream().flatMap(cell -> Cells.evidence(cell).stream()).toList());
    }
}
