package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;

/// A number that comes twice running in a numbered list of a report in prose: 1.…… 1.……, or two chapters 三、.
final class RepeatedNumbers {
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,2}[.．、](?!\\d)|[(（]\\d{1,2}[)）]|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\\s*(.+)");

    private RepeatedNumbers() {}

    static Stream<Outcome> in(Report report) {
        return report instanceof Narrative narrative
                ? Stream.concat(repeated(narrative.sections().stream().map(section -> Evidence.of(section.at(), section.heading())).toList()),
                        narrative.sections().stream().flatMap(section -> repeated(section.paragraphs().stream().map(p -> Evidence.of(p.at(), p.text())).toList())))
                : Stream.empty();
    }

    /// Lines in order; one without a number ends a list.
    private static Stream<Outcome> repeated(List<Evidence> lines) {
        List<Outcome> found = new ArrayList<>();
        Optional<Evidence> before = Optional.empty();
        for (Evidence line : lines) {
            Optional<Evidence> last = before;
            number(line).filter(number -> last.flatMap(RepeatedNumbers::number).filter(number::equals).isPresent() && !line.text().equals(last.orElseThrow().text()))
                    .ifPresent(number -> found.add(Outcome.objection(Message.of("FI-05.number", number), List.of(line, last.orElseThrow()))));
            before = number(line).isPresent() ? Optional.of(line) : Optional.empty();
        }
        return found.stream();
    }

    private static Optional<String> number(Evidence line) {
        Matcher m = NUMBERED.matcher(line.text());
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
