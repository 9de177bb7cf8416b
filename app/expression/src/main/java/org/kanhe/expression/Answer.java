package org.kanhe.expression;

import java.util.List;

/// What an expression says of a report or a row.
public sealed interface Answer {
    /// The condition holds.
    ///
    /// @param used cells whose values it looked at, in order
    record Yes(List<Used> used) implements Answer {
        public Yes {
            used = List.copyOf(used);
        }
    }

    record No() implements Answer {}

    /// It asks for something the report does not have.
    record NotApplicable() implements Answer {}

    /// It cannot be decided.
    ///
    /// @param detail what the language says of it
    /// @param used cells looked at until then
    record Unclear(Why why, Said detail, List<Used> used) implements Answer {
        public Unclear {
            used = List.copyOf(used);
        }
    }

    /// Why it cannot be decided.
    enum Why {
        /// A cell it looks at could not be read
        UNREADABLE,
        /// Values that do not go together
        MISMATCH,
        /// Too long, too much, or too large
        LIMIT
    }

    /// A cell.
    ///
    /// @param at  code of the place
    /// @param raw what is printed there
    record Used(String at, String raw) {}
}
