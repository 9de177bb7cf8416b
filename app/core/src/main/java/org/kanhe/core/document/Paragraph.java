package org.kanhe.core.document;

/// A paragraph of running text outside tables, exactly as written.
public record Paragraph(int index, String text) implements Block {}
