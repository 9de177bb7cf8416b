package org.kanhe.reading;

/// How far an archive may unfold. Ten years of folders are large and honest, a bomb is small and large: what is packed no
/// tighter than documents ever are may unfold far, what is packed tighter only as far as a single file.
///
/// @param bytes the most all members together may unfold to
/// @param tight whether it is the tightness of the packing that sets the bound
record ArchiveBudget(long bytes, boolean tight) {
    /// Documents shrink to a tenth; sheets of one repeated form to a fiftieth
    private static final long TIGHTEST = 100;

    static ArchiveBudget of(long packed, ReadingLimits limits) {
        long honest = packed > limits.archiveBytes() / TIGHTEST ? limits.archiveBytes() : packed * TIGHTEST;
        long always = Math.min(limits.expandedBytes(), limits.archiveBytes());
        return honest <= always ? new ArchiveBudget(always, true) : new ArchiveBudget(honest, honest < limits.archiveBytes());
    }

    RefusedException exceeded(ReadingLimits limits) {
        return tight
                ? new RefusedException(Reason.BOMB, "the archive unfolds to " + limits.exceeded(Limit.UNFOLDED) + ", over " + TIGHTEST + " times its size; the rest is not read")
                : new RefusedException(Reason.TOO_LARGE, "the archive unfolds to " + limits.exceeded(Limit.ARCHIVE) + "; the rest is not read");
    }
}
