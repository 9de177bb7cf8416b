package org.kanhe.server.rectification;

/// How findings are sent back.
///
/// @param deadline day by which the unit is to answer, as ISO 8601; empty when none is set
/// @param note     to the unit, may be empty
/// @param by       who sends, may be empty
/// @param decided  what the history of a finding nobody decided on before says of its being sent
public record Sending(String deadline, String note, String by, String decided) {}
