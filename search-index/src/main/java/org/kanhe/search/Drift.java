package org.kanhe.search;

import java.util.List;

/// How the index differs from what it should hold of one file. Entries are named `index/id`.
///
/// @param missing should be there and are not
/// @param extra   are there and should not be
/// @param changed are there with other content
public record Drift(List<String> missing, List<String> extra, List<String> changed) {
    public Drift {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
        changed = List.copyOf(changed);
    }

    public boolean isNone() {
        return missing.isEmpty() && extra.isEmpty() && changed.isEmpty();
    }
}
