package org.kanhe.core.check;

import java.util.List;
import java.util.Optional;

/// What a rule says of one case it looked at.
public sealed interface Outcome {
    /// Nothing to object to.
    record Sound() implements Outcome {}

    /// Something to object to.
    ///
    /// @param severity where it differs from the rule's own
    /// @param evidence at least one place, the one objected to first
    /// @param computed the value the rule arrived at, at the printed precision
    record Objection(Optional<Severity> severity, Message message, List<Evidence> evidence, Optional<String> computed) implements Outcome {
        public Objection {
            evidence = List.copyOf(evidence);
        }

        public Objection as(Severity other) {
            return new Objection(Optional.of(other), message, evidence, computed);
        }

        public Objection computing(String value) {
            return new Objection(severity, message, evidence, Optional.of(value));
        }
    }

    /// It cannot be decided, and why.
    record Unclear(Message why, List<Evidence> evidence) implements Outcome {
        public Unclear {
            evidence = List.copyOf(evidence);
        }
    }

    Outcome SOUND = new Sound();

    static Objection objection(Message message, List<Evidence> evidence) {
        return new Objection(Optional.empty(), message, evidence, Optional.empty());
    }
}
