package org.kanhe.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A condition over a report. Safe for use by many threads.
///
/// It sees two variables, `report` and `row`, in the shape of the published JSON; nothing else of the world can be named.
/// Every number is a double: `row.weight.value > 10.0`.
public final class Expression {
    /// Longest expression taken, in characters.
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 40;
    private static final int ITERATIONS = 20_000;
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .comprehensionMaxIterations(ITERATIONS)
            .enableHeterogeneousNumericComparisons(true)
            .build();
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("report", SimpleType.DYN)
            .addVar("row", SimpleType.DYN)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();
    private static final Object NOTHING = nothing();

    private final CelRuntime.Program program;

    private Expression(CelRuntime.Program program) {
        this.program = program;
    }

    /// Compiles; the mistakes name their places.
    public static Compiled compile(String source) {
        CelValidationResult result = COMPILER.compile(source);
        if (result.hasError()) {
            List<Mistake> mistakes = result.getErrors().stream()
                    .map(e -> new Mistake(Math.max(1, e.getSourceLocation().getLine()), Math.max(0, e.getSourceLocation().getColumn()) + 1, Said.of(e.getMessage()))).toList();
            return new Compiled.Mistaken(mistakes);
        }
        try {
            var type = result.getAst().getResultType();
            if (!type.equals(SimpleType.BOOL) && !type.equals(SimpleType.DYN)) {
                return new Compiled.Mistaken(List.of(new Mistake(1, 1, Said.of("expected a condition (bool), found " + type.name()))));
            }
            return new Compiled.Ready(new Expression(RUNTIME.createProgram(result.getAst())));
        } catch (CelValidationException | CelEvaluationException e) {
            return new Compiled.Mistaken(List.of(new Mistake(1, 1, Said.of(String.valueOf(e.getMessage())))));
        }
    }

    /// Asks it about a report.
    ///
    /// @param report as published
    /// @param row    a row of it as published; the report itself where it is not asked about a row
    public Answer ask(Map<String, @Nullable Object> report, Map<String, @Nullable Object> row) {
        TracedTree.Trace trace = new TracedTree.Trace();
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("report", TracedTree.converted(report, NOTHING, trace));
        variables.put("row", TracedTree.converted(row, NOTHING, trace));
        try {
            Object value = program.trace(variables, new Budget());
            if (value instanceof Boolean holds) {
                return trace.isAnyUnreadable() && holds ? new Answer.Unclear(Answer.Why.UNREADABLE, Said.of(""), trace.used()) : holds ? new Answer.Yes(trace.used()) : new Answer.No();
            }
            return new Answer.Unclear(Answer.Why.MISMATCH, Said.of("not a condition: " + value.getClass().getSimpleName()), trace.used());
        } catch (Budget.Exceeded e) {
            return new Answer.Unclear(Answer.Why.LIMIT, Said.of(String.valueOf(e.getMessage())), trace.used());
        } catch (CelEvaluationException e) {
            return failed(e, trace);
        }
    }

    private static Answer failed(CelEvaluationException e, TracedTree.Trace trace) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Budget.Exceeded) {
                return new Answer.Unclear(Answer.Why.LIMIT, Said.of(String.valueOf(cause.getMessage())), trace.used());
            }
        }
        if (trace.isAnyUnreadable()) {
            return new Answer.Unclear(Answer.Why.UNREADABLE, Said.of(""), trace.used());
        } else if (e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND || e.getErrorCode() == CelErrorCode.INDEX_OUT_OF_BOUNDS) {
            return new Answer.NotApplicable();
        } else if (e.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED) {
            return new Answer.Unclear(Answer.Why.LIMIT, Said.of(String.valueOf(e.getMessage())), trace.used());
        } else if (e.getErrorCode() == CelErrorCode.OVERLOAD_NOT_FOUND && trace.used().stream().anyMatch(u -> u.raw().isBlank())) {
            // A blank cell has no value to compare
            return new Answer.NotApplicable();
        }
        return new Answer.Unclear(Answer.Why.MISMATCH, Said.of(String.valueOf(e.getMessage())), trace.used());
    }

    /// What the language itself makes of `null`.
    private static Object nothing() {
        try {
            return RUNTIME.createProgram(COMPILER.compile("null").getAst()).eval();
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("the language does not know null", e);
        }
    }
}
