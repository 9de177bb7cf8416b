package org.kanhe.server.operations;

import java.util.ArrayList;
import java.util.List;

/// What a rereading changed, in total and file by file.
///
/// @param files   files of which anything changed
/// @param lost    answers that are no longer read: the figure to look at first
/// @param listed  the changed files, the first thousand of them
public record Changes(int files, int added, int lost, int changed, int appeared, int gone, int lostCorrections, List<FileChange> listed) {
    private static final int MOST_LISTED = 1000;

    public Changes {
        listed = List.copyOf(listed);
    }

    static Changes none() {
        return new Changes(0, 0, 0, 0, 0, 0, 0, List.of());
    }

    Changes and(FileChange change) {
        if (change.isNone()) {
            return this;
        }
        List<FileChange> more = new ArrayList<>(listed);
        if (more.size() < MOST_LISTED) {
            more.add(change);
        }
        return new Changes(files + 1, added + change.count(FileChange.Kind.ADDED), lost + change.count(FileChange.Kind.LOST), changed + change.count(FileChange.Kind.CHANGED),
                appeared + change.appeared().size(), gone + change.gone().size(), lostCorrections + change.lostCorrections(), more);
    }
}
