package org.kanhe.core.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What people decided about names: these two are one indicator, those two are not.
///
/// @param decided pairs of names with the decision; a later one about the same pair stands
public record Links(List<Link> decided) {
    public static final Links NONE = new Links(List.of());

    public Links {
        decided = List.copyOf(decided);
    }

    /// A pair of printed names, in any order.
    ///
    /// @param joined true when they are one, false when they are two
    public record Link(String left, String right, boolean joined) {
        private Set<String> pair() {
            return new HashSet<>(Arrays.asList(PlainName.of(left), PlainName.of(right)));
        }
    }

    /// The likeness people decided on, 1 or 0; otherwise the one computed.
    double decide(String left, String right, double computed) {
        Set<String> pair = new Link(left, right, true).pair();
        return decided.reversed().stream().filter(link -> link.pair().equals(pair)).findFirst().map(link -> link.joined() ? 1.0 : 0.0).orElse(computed);
    }

    /// Whether a person said anything about these two.
    public boolean isDecided(String left, String right) {
        Set<String> pair = new Link(left, right, true).pair();
        return decided.stream().anyMatch(link -> link.pair().equals(pair));
    }

    /// Whether a person said that these two are one.
    public boolean isJoined(String left, String right) {
        return decide(left, right, 0) > 0;
    }
}
