package org.kanhe.search.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What was asked for, as a tree. Never the language of any engine.
public sealed interface Query {
    /// Nothing was asked for: everything.
    record Everything() implements Query {}

    /// The tokens stand one after another somewhere in the entry or in what it belongs to.
    ///
    /// @param typed  as typed, for showing it again
    /// @param quoted whether it stood in quotation marks and so means nothing but itself
    record Text(List<String> tokens, String typed, boolean quoted) implements Query {
        public Text {
            tokens = List.copyOf(tokens);
        }
    }

    /// The tokens stand one after another in one field.
    record FieldText(QueryField field, List<String> tokens, String typed, boolean quoted) implements Query {
        public FieldText {
            tokens = List.copyOf(tokens);
        }
    }

    /// The field has one of these values, exactly.
    record FieldValue(QueryField field, List<String> values) implements Query {
        public FieldValue {
            values = List.copyOf(values);
        }
    }

    /// The field's number lies between the bounds.
    record FieldNumber(QueryField field, Optional<Bound> low, Optional<Bound> high) implements Query {}

    /// Every part holds.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds.
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /// What was asked for, or something that means the same.
    ///
    /// @param asked  a [Text] or [FieldText]
    /// @param others the same with other words
    record Alike(Query asked, List<Query> others) implements Query {
        public Alike {
            others = List.copyOf(others);
        }
    }

    /// One end of a range.
    record Bound(BigDecimal value, boolean inclusive) {}
}
