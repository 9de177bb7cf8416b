package org.kanhe.server.web;

import java.util.List;
import java.util.Map;
import org.kanhe.expression.Mistake;
import org.kanhe.server.userchecks.CheckForm;
import org.kanhe.server.userchecks.ExpressionWords;

/// A check that cannot be taken, said like every other refusal.
public final class CheckRefusals {
    private CheckRefusals() {}

    public static Refused refused(CheckForm.Read.Bad bad) {
        if (bad.mistakes().isEmpty()) {
            return Refused.of(400, "bad-check", bad.field()).with("field", bad.field());
        }
        Mistake first = bad.mistakes().getFirst();
        List<Map<String, Object>> all = bad.mistakes().stream().map(m -> Map.<String, Object>of("line", m.line(), "column", m.column(), "message", ExpressionWords.of(m.said()))).toList();
        return Refused.of(400, "bad-expression", first.line(), first.column(), ExpressionWords.of(first.said())).with("field", "expression").with("line", first.line()).with("column", first.column()).with("mistakes", all);
    }
}
