package org.kanhe.core.report;

/// A stretch of a document no layout knows: kept, searchable, and shown as unrecognised.
public record UnrecognizedReport(ReportHead head) implements Report {}
