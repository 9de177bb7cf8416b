package org.kanhe.cli;

import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Finding;
import org.kanhe.core.source.SourceId;

/// Prints what an offline check found, input by input.
sealed interface CheckPrinter permits CheckText, CheckJson {
    void print(Checked checked);

    /// Everything has been printed but what only shows across files.
    ///
    /// @param inputs how many inputs there were, members of archives counted one by one
    /// @param across findings no file showed by itself
    /// @param names  names of the files they speak of
    void end(int inputs, List<Finding> across, Map<SourceId, String> names);
}
