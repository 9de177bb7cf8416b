package org.kanhe.server.page.finding;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.kanhe.core.check.Decision;
import org.kanhe.server.page.Words;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.userchecks.RuleNames;

/// Makes cards that know the administrator's own checks, and where a finding that was sent back is.
@Singleton
public final class CardMaker {
    private final RuleNames rules;
    private final Rectifications rectifications;

    CardMaker(RuleNames rules, Rectifications rectifications) {
        this.rules = rules;
        this.rectifications = rectifications;
    }

    /// @param decisions the decision on a finding, by the finding's id
    public FindingCards cards(Words words, Function<String, Decision> decisions) {
        return FindingCards.of(words, rules, decisions, id -> rectifications.of(id).map(sent -> new FindingCard.Sent("/rectification/" + sent.rectification() + "#i-" + id, sent.state().code(), sent.deadline(), sent.late())));
    }
}
