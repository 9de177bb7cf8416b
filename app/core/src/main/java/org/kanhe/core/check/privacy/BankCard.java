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

/// PV-04 银行卡号、家庭住址、对象名单: a card number of 16 to 19 digits with a valid check digit stands beside words that speak of an
/// account; the home of a person is told below the township; or persons who receive something are listed by name.
public final class BankCard implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("PV-04", "bank-card", Severity.HIGH, "masking", "0.1", List.of(
            RuleInfo.fires("""
                    备注：收款账号6222000000000000004
                    """),
            RuleInfo.fires("""
                    备注：受助人家庭住址云溪县河口镇柳湾村3组17号
                    """),
            RuleInfo.silent("""
                    备注：项目编号6222000000000000004
                    """)));
    private static final Pattern ACCOUNT = Pattern.compile("账号|帐号|账户|卡号|银行|开户");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[1-9][0-9]{3}(?:[0-9]{12,15}|(?:[ -][0-9]{4}){3}(?:[ -][0-9]{1,3})?)(?![0-9])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        List<Outcome> objections = Texts.once(report).flatMap(text -> Stream.concat(cards(text), PersonsNamed.in(text))).toList();
        return objections.isEmpty() ? Stream.of(Outcome.SOUND) : objections.stream();
    }

    private static Stream<Outcome> cards(Texts.Text text) {
        return Digits.atLeast(16, text.text()) && NUMBER.matcher(text.text()).find() && ACCOUNT.matcher(text.text()).find()
                ? NUMBER.matcher(text.text()).results().map(MatchResult::group).map(number -> number.replaceAll("[ -]", "")).filter(BankCard::isValid).map(number -> {
                    String masked = number.substring(0, 4) + "****" + number.substring(number.length() - 4);
                    return Outcome.objection(Message.of("PV-04.found", masked), List.of(Evidence.of(text.at(), masked)));
                })
                : Stream.empty();
    }

    /// Luhn's check digit.
    private static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
