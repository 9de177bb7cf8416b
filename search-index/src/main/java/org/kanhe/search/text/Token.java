package org.kanhe.search.text;

/// The smallest thing that can be searched: one Han character, one number, or one run of letters.
///
/// @param text   folded
/// @param start  where it begins in the original
/// @param end    where it ends in the original, exclusive
/// @param opens  whether a sentence begins with it; a phrase never reaches across
public record Token(String text, int start, int end, boolean opens) {}
