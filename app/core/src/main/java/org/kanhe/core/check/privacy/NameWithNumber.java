package org.kanhe.core.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
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
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return Stream.of(report.head().contact(), report.head().phone()).filter(Present.class::isInstance).limit(1).map(NameWithNumber::judge);
    }

    private static Outcome judge(Field<String> cell) {
        boolean both = cell instanceof Present<String> p && Masking.MOBILE.matcher(p.raw()).find() && NAME.matcher(p.raw()).find();
        return both && cell instanceof Present<String> p
                ? Outcome.objection(Message.of("PV-03.found", Masking.mask(p.raw())), List.of(Evidence.of(p.at(), Masking.mask(p.raw()))))
                : Outcome.SOUND;
    }
}
