package org.kanhe.server.exports;

import java.util.Optional;

/// A finding as a letter states it.
///
/// @param name of the project or form
/// @param at   code of the place
/// @param href where the place is seen
public record NoticeItem(String unit, String report, String name, Optional<Integer> year, String rule, String message, String at, String href) {}
