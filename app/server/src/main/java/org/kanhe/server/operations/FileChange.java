package org.kanhe.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a rereading changed in one file.
///
/// @param state   the state before and after, empty when it is the same
/// @param fields  answers added, lost and changed
/// @param appeared findings there were none of before, as rule and place
/// @param gone     findings there are none of any more
/// @param lostCorrections corrections by hand that fit nowhere any more
public record FileChange(String file, String sha256, String state, List<FieldChange> fields, List<String> appeared, List<String> gone, int lostCorrections) {
    public FileChange {
        fields = List.copyOf(fields);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /// One answer.
    ///
    /// @param path   number of the report, then the way to the field
    /// @param before what was read, empty when blank; a leading question mark says it was not understood
    public record FieldChange(Kind kind, String path, String before, String after) {}

    /// What happened to an answer.
    public enum Kind {
        ADDED("added"),
        LOST("lost"),
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    static FileChange between(FileSnapshot before, FileSnapshot after) {
        Set<String> appeared = new TreeSet<>(after.findings());
        appeared.removeAll(before.findings());
        Set<String> gone = new TreeSet<>(before.findings());
        gone.removeAll(after.findings());
        String state = before.state().equals(after.state()) ? "" : before.state() + " → " + after.state();
        int lost = Math.max(0, after.lostCorrections() - before.lostCorrections());
        return new FileChange(after.file(), after.sha256(), state, fields(before.values(), after.values()), List.copyOf(appeared), List.copyOf(gone), lost);
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        List<FieldChange> changes = new ArrayList<>();
        before.forEach((path, said) -> {
            if (!after.containsKey(path)) {
                changes.add(new FieldChange(Kind.LOST, path, said, ""));
            } else if (!said.equals(after.get(path))) {
                changes.add(new FieldChange(Kind.CHANGED, path, said, after.getOrDefault(path, "")));
            }
        });
        after.forEach((path, said) -> {
            if (!before.containsKey(path)) {
                changes.add(new FieldChange(Kind.ADDED, path, "", said));
            }
        });
        return changes;
    }

    /// Nothing changed.
    boolean isNone() {
        return state.isEmpty() && fields.isEmpty() && appeared.isEmpty() && gone.isEmpty() && lostCorrections == 0;
    }

    int count(Kind kind) {
        return (int) fields.stream().filter(f -> f.kind() == kind).count();
    }
}
