package org.kanhe.cli;

/// What an offline check has met so far, and the exit code that follows.
final class CheckTally {
    private int findings;
    private int unreadable;

    void count(Checked checked) {
        switch (checked) {
            case Checked.Read read -> findings += read.verdicts().stream().mapToInt(v -> v.findings().size()).sum();
            case Checked.Unreadable _, Checked.Missing _ -> unreadable++;
        }
    }

    /// Findings that only show across files.
    void across(int more) {
        findings += more;
    }

    Exit exit() {
        if (unreadable > 0) {
            return Exit.UNREADABLE;
        }
        return findings > 0 ? Exit.FINDINGS : Exit.DONE;
    }
}
