package org.kanhe.core.report;

/// A report, by kind of business. Layouts are many and never show here.
public sealed interface Report permits SelfEvaluation, TargetDeclaration, BaseData, ScoringFramework, Narrative, UnrecognizedReport {
    ReportHead head();

    default ReportKind kind() {
        return head().kind();
    }

    default int ordinal() {
        return head().ordinal();
    }
}
