package org.kanhe.core.check.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Report;

/// PV-02 身份证号: a number of an identity card with a valid date and check digit stands in the open.
public final class IdentityNumber implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("PV-02", "identity-number", Severity.HIGH, "masking", "0.1", List.of(
            RuleInfo.fires("""
                    备注：经办人身份证110101199001010015
                    """),
            RuleInfo.silent("""
                    备注：合同编号110101199001010014
                    """)));
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9Xx])");

    private static final Pattern OLD = Pattern.compile("(?<![0-9])[1-9][0-9]{5}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}(?![0-9Xx])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        List<Outcome> objections = Texts.once(report).filter(text -> Digits.atLeast(15, text.text())).flatMap(text -> numbers(text.text())
                .map(number -> (Outcome) Outcome.objection(Message.of("PV-02.found", masked(number)), List.of(Evidence.of(text.at(), masked(number)))))).toList();
        return objections.isEmpty() ? Stream.of(Outcome.SOUND) : objections.stream();
    }

    /// Numbers of 18 characters with a valid check digit; those of 15, which have none, beside words that say what they are.
    private static Stream<String> numbers(String text) {
        Stream<String> valid = NUMBER.matcher(text).results().map(MatchResult::group).filter(IdentityNumber::isValid);
        return text.contains("身份证") || text.contains("证件号") ? Stream.concat(valid, OLD.matcher(text).results().map(MatchResult::group)) : valid;
    }

    private static String masked(String number) {
        return number.substring(0, 2) + "*".repeat(number.length() - 5) + number.substring(number.length() - 3);
    }

    /// Check digit of GB 11643: the weighted sum of all 18 digits leaves 1 when divided by 11.
    private static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.toUpperCase(number.charAt(i)) == 'X' ? 10 : number.charAt(i) - '0';
            sum = (sum * 2 + digit) % 11;
        }
        return sum == 1;
    }
}
