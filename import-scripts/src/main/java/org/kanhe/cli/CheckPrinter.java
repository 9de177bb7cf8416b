package org.kanhe.cli;

/// Prints what an offline check found, input by input.
sealed interface CheckPrinter permits CheckText, CheckJson {
    void print(Checked checked);

    /// Everything has been printed.
    ///
    /// @param inputs how many inputs there were, members of archives counted one by one
    void end(int inputs);
}
