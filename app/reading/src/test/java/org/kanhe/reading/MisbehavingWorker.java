package org.kanhe.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kanhe.core.source.SourceFile;

/// A reading process whose parser does what its file says: hangs, spins, crashes, or fills the memory.
final class MisbehavingWorker {
    private MisbehavingWorker() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        OwnProcess honest = new OwnProcess(WorkerCommand.limits(List.of(args)));
        ReadingWorker.serve(new DataInputStream(new BufferedInputStream(System.in)), out, new Engine() {
            @Override
            public ReadOutcome read(SourceFile handed, Content content) {
                System.out.println("a library that prints");
                misbehave(new String(((Content.Held) content).bytes(), StandardCharsets.UTF_8));
                return honest.read(handed, content);
            }

            @Override
            public void close() {}
        });
    }

    private static void misbehave(String how) {
        switch (how) {
            case "crash" -> Runtime.getRuntime().halt(134);
            case "memory" -> {
                StringBuilder held = new StringBuilder("x");
                while (!held.isEmpty()) {
                    held.append(held);
                }
            }
            case "spin" -> {
                while (System.nanoTime() != 0) {
                    Thread.onSpinWait();
                }
            }
            default -> {}
        }
    }
}
