package org.kanhe.server.userchecks;

import org.kanhe.core.check.Message;
import org.kanhe.expression.Said;

/// What the expression language says, in the words of the bundles.
public final class ExpressionWords {
    private ExpressionWords() {}

    public static Message of(Said said) {
        return new Message("expression." + said.key(), said.args());
    }
}
