package org.kanhe.core.document;

/// A heading the file itself marks as one (a Word outline level, a sheet name).
/// Lines that only look like headings (一、基本情况) stay paragraphs: recognising them is a layout's work.
///
/// @param level 1 is the highest
public record Heading(int index, int level, String text) implements Block {}
