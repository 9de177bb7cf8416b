package org.kanhe.reading;

import java.time.Duration;

/// How much one file may cost. A limit that is hit is named in the detail of the refusal.
///
/// @param fileBytes     largest file, in bytes; less than 2 GB, because a file is held in memory while it is read
/// @param expandedBytes most bytes all parts of one packed file may unfold to; an archive of files may always unfold that far
/// @param partBytes     most bytes a single part of an office file may unfold to
/// @param archiveBytes  most bytes the members of an archive may unfold to when it is packed no tighter than documents are
/// @param members       most members of an archive, parts of an office file, or pages
/// @param cells         most cells of all tables of one file
/// @param time          longest time one file may take
/// @param memoryMb      megabytes of heap of a reading process; the process takes up to 160 MB beside them
public record ReadingLimits(long fileBytes, long expandedBytes, long partBytes, long archiveBytes, int members, int cells, Duration time, int memoryMb) {
    private static final long MEGABYTE = 1024L * 1024L;
    private static final int LARGEST_FILE_MB = 2047;
    private static final int LEAST_MEMORY_MB = 32;

    public ReadingLimits {
        if (fileBytes < 1 || expandedBytes < 1 || partBytes < 1 || archiveBytes < 1 || members < 1 || cells < 1 || !time.isPositive() || memoryMb < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
        if (fileBytes > LARGEST_FILE_MB * MEGABYTE) {
            throw new IllegalArgumentException(Limit.FILE.setting() + " is at most " + LARGEST_FILE_MB);
        }
        if (memoryMb < LEAST_MEMORY_MB) {
            throw new IllegalArgumentException(Limit.MEMORY.setting() + " is at least " + LEAST_MEMORY_MB);
        }
    }

    /// 100 MB files unfolding to at most 512 MB (128 MB in one part), archives of 4 GB, 10,000 members, a million cells,
    /// 60 seconds, processes with 320 MB of heap.
    public static ReadingLimits defaults() {
        return new ReadingLimits(100 * MEGABYTE, 512 * MEGABYTE, 128 * MEGABYTE, 4096 * MEGABYTE, 10_000, 1_000_000, Duration.ofSeconds(60), 320);
    }

    /// The same with one limit set anew.
    ///
    /// @param value in the unit of the limit, at least 1
    public ReadingLimits with(Limit limit, int value) {
        return switch (limit) {
            case FILE -> withFileBytes(value * MEGABYTE);
            case UNFOLDED -> new ReadingLimits(fileBytes, value * MEGABYTE, partBytes, archiveBytes, members, cells, time, memoryMb);
            case PART -> new ReadingLimits(fileBytes, expandedBytes, value * MEGABYTE, archiveBytes, members, cells, time, memoryMb);
            case ARCHIVE -> new ReadingLimits(fileBytes, expandedBytes, partBytes, value * MEGABYTE, members, cells, time, memoryMb);
            case MEMBERS -> withMembers(value);
            case CELLS -> withCells(value);
            case TIME -> withTime(Duration.ofSeconds(value));
            case MEMORY -> new ReadingLimits(fileBytes, expandedBytes, partBytes, archiveBytes, members, cells, time, value);
        };
    }

    public ReadingLimits withTime(Duration other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, archiveBytes, members, cells, other, memoryMb);
    }

    public ReadingLimits withFileBytes(long other) {
        return new ReadingLimits(other, expandedBytes, partBytes, archiveBytes, members, cells, time, memoryMb);
    }

    public ReadingLimits withExpandedBytes(long other) {
        return new ReadingLimits(fileBytes, other, Math.min(partBytes, other), Math.min(archiveBytes, other), members, cells, time, memoryMb);
    }

    public ReadingLimits withMembers(int other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, archiveBytes, other, cells, time, memoryMb);
    }

    public ReadingLimits withCells(int other) {
        return new ReadingLimits(fileBytes, expandedBytes, partBytes, archiveBytes, members, other, time, memoryMb);
    }

    /// How much of what is too much, with the name of the setting: `more than 100 MB (KANHE_READ_FILE_MB)`.
    String exceeded(Limit limit) {
        String most = switch (limit) {
            case FILE -> shown(fileBytes);
            case UNFOLDED -> shown(expandedBytes);
            case PART -> shown(partBytes);
            case ARCHIVE -> shown(archiveBytes);
            case MEMBERS -> Integer.toString(members);
            case CELLS -> cells + " cells";
            case TIME -> time.toMillis() / 1000.0 + " seconds";
            case MEMORY -> memoryMb + " MB of memory";
        };
        return "more than " + most + " (" + limit.setting() + ")";
    }

    private static String shown(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
