package org.kanhe.core.check;

/// 核查规则: one thing an experienced reviewer checks. Rules are pure and know neither store nor index.
public sealed interface Rule permits ReportRule, SubmissionRule, CorpusRule {
    RuleInfo info();
}
