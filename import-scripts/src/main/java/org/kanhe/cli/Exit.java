package org.kanhe.cli;

/// Exit codes of every command. Files that could not be read weigh more than findings: the answer is incomplete.
enum Exit {
    DONE(0),
    FAILURE(1),
    USAGE(2),
    FINDINGS(3),
    UNREADABLE(4);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
