package org.kanhe.server.settings;

import org.kanhe.reading.Limit;
import org.kanhe.reading.ReadingLimits;

/// How much one file may cost, and where it is read.
///
/// @param processes  0 means as many as files are read at the same time
/// @param fileMb     megabytes
/// @param unfoldedMb megabytes
/// @param partMb     megabytes
/// @param archiveMb  megabytes
/// @param seconds    per file
/// @param memoryMb   megabytes of heap
public record ReadingSettings(
        @Setting(env = "KANHE_READ_PROCESSES", initial = "0",
                text = "Reading processes at most; 0 means as many as files are read at the same time. They start when a file first needs one, and one that hangs, crashes or fills its memory is replaced.")
        int processes,
        @Setting(env = "KANHE_READ_MEMORY_MB", initial = "320",
                text = "Heap of one reading process, in megabytes; the process takes up to 160 MB beside it.")
        int memoryMb,
        @Setting(env = "KANHE_READ_SECONDS", initial = "60", text = "Longest time one file may take, in seconds.")
        int seconds,
        @Setting(env = "KANHE_READ_FILE_MB", initial = "100", text = "Largest file, in megabytes; an archive may be larger.")
        int fileMb,
        @Setting(env = "KANHE_READ_UNFOLDED_MB", initial = "512",
                text = "Megabytes all parts of one packed file may unfold to, and any archive however tightly it is packed.")
        int unfoldedMb,
        @Setting(env = "KANHE_READ_PART_MB", initial = "128", text = "Megabytes a single part of an office file, or stream of a PDF, may unfold to.")
        int partMb,
        @Setting(env = "KANHE_READ_ARCHIVE_MB", initial = "4096",
                text = "Megabytes an archive may be large, and may unfold to when it is packed no tighter than documents are (a hundredth).")
        int archiveMb,
        @Setting(env = "KANHE_READ_MEMBERS", initial = "10000", text = "Members of an archive, parts of an office file, or pages of a PDF.")
        int members,
        @Setting(env = "KANHE_READ_CELLS", initial = "1000000", text = "Cells of all tables of one file.")
        int cells) {
    public ReadingSettings {
        if (processes < 0 || processes > 256) {
            throw new StartRefused("KANHE_READ_PROCESSES is " + processes + ": a number from 0 to 256 is needed");
        }
        limits(fileMb, unfoldedMb, partMb, archiveMb, members, cells, seconds, memoryMb);
    }

    /// The same in the terms of the readers.
    public ReadingLimits limits() {
        return limits(fileMb, unfoldedMb, partMb, archiveMb, members, cells, seconds, memoryMb);
    }

    private static ReadingLimits limits(int fileMb, int unfoldedMb, int partMb, int archiveMb, int members, int cells, int seconds, int memoryMb) {
        try {
            return ReadingLimits.defaults().with(Limit.FILE, fileMb).with(Limit.UNFOLDED, unfoldedMb).with(Limit.PART, partMb).with(Limit.ARCHIVE, archiveMb)
                    .with(Limit.MEMBERS, members).with(Limit.CELLS, cells).with(Limit.TIME, seconds).with(Limit.MEMORY, memoryMb);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("A limit of reading (KANHE_READ_…) cannot be used: " + e.getMessage(), e);
        }
    }
}
