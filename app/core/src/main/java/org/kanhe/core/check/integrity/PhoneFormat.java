package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;

/// FI-04 电话格式: the telephone number is neither a mobile number nor a landline.
public final class PhoneFormat implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-04", "phone-format", Severity.LOW, "phone-format", "0.1", List.of(
            RuleInfo.fires("""
                    电话：139000001
                    """),
            RuleInfo.silent("""
                    电话：0730-8000001
                    """)));
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1[3-9]\\d-?\\d{4}-?\\d{4}|(\\(?0\\d{2,3}\\)?-?)?[2-8]\\d{6,7}(-\\d{1,5})?|400-?\\d{3}-?\\d{4})(?!\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return Cells.open(report.head().phone(), phone -> {
            String number = Labels.normalise(phone.value()).replace("*", "0");
            boolean known = !NUMBER.matcher(number).find() || PHONE.matcher(number).find();
            return known ? Outcome.SOUND : Outcome.objection(Message.of("FI-04.found", phone.value()), Cells.evidence(phone));
        });
    }
}
