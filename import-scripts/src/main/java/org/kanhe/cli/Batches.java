package org.kanhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Files cut into uploads small enough that an interrupted import loses little and large enough to keep the service busy.
final class Batches {
    private static final int FILES = 40;
    private static final long BYTES = 64L << 20;

    private Batches() {}

    static List<List<Inputs.Input.File>> of(List<Inputs.Input.File> files) throws IOException {
        List<List<Inputs.Input.File>> batches = new ArrayList<>();
        List<Inputs.Input.File> open = new ArrayList<>();
        long bytes = 0;
        for (Inputs.Input.File file : files) {
            long size = Files.size(file.path());
            if (!open.isEmpty() && (open.size() >= FILES || bytes + size > BYTES)) {
                batches.add(List.copyOf(open));
                open.clear();
                bytes = 0;
            }
            open.add(file);
            bytes += size;
        }
        if (!open.isEmpty()) {
            batches.add(List.copyOf(open));
        }
        return batches;
    }
}
