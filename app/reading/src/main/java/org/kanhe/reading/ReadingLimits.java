package org.kanhe.reading;

import java.time.Duration;

/// How much one file may cost. A limit that is hit is named in the detail of the refusal.
///
/// @param fileBytes     largest file, in bytes
/// @param expandedBytes most bytes all parts of one packed file may unfold to, nested archives included
/// @param partBytes     most bytes a single part of an office file may unfold to
/// @param members       most members of an archive, or parts of an office file
/// @param cells         most cells of all tables of one file
/// @param time          longest time one file may take
public record ReadingLimits(long fileBytes, long expandedBytes, long partBytes, int members, int cells, Duration time) {
    private static final long MEGABYTE = 1024L * 1024L;

    public ReadingLimits {
        if (fileBytes < 1 || expandedBytes < 1 || partBytes < 1 || members < 1 || cells < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    /// 100 MB files unfolding to at most 512 MB (128 MB in one part), 10,000 members, a million cells, 60 seconds.
    public static ReadingLimits defaults() {
        return new ReadingLimits(100 * MEGABYTE, 512 * MEGABYTE, 128 * MEGABYTE, 10_000, 1_000_000, Duration.ofSeconds(60));
    }

    public ReadingLimits withTime(Duration other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, members, cells, other);
    }

    public ReadingLimits withFileBytes(long other) {
        return new ReadingLimits(other, expandedBytes, partBytes, members, cells, time);
    }

    public ReadingLimits withExpandedBytes(long other) {
        return new ReadingLimits(fileBytes, other, Math.min(partBytes, other), members, cells, time);
    }

    public ReadingLimits withMembers(int other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, other, cells, time);
    }

    public ReadingLimits withCells(int other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, members, other, time);
    }
}
