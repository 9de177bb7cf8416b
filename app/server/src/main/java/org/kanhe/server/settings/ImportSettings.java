package org.kanhe.server.settings;

/// How files are taken in.
///
/// @param workers      0 means one for each processor
/// @param maxRequestMb megabytes
public record ImportSettings(
        @Setting(env = "KANHE_IMPORT_WORKERS", initial = "0",
                text = "Files read at the same time; 0 means one for each processor.")
        int workers,
        @Setting(env = "KANHE_MAX_REQUEST_MB", initial = "4096",
                text = "Largest request taken, in megabytes. Uploads are spooled to disk, so this bounds disk, not memory.")
        int maxRequestMb) {
    public ImportSettings {
        if (workers < 0 || workers > 256) {
            throw new StartRefused("KANHE_IMPORT_WORKERS is " + workers + ": a number from 0 to 256 is needed");
        }
        if (maxRequestMb < 1) {
            throw new StartRefused("KANHE_MAX_REQUEST_MB is " + maxRequestMb + ": at least 1 is needed");
        }
    }

    /// Files read at the same time on this machine.
    public int parallel() {
        return workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
    }
}
