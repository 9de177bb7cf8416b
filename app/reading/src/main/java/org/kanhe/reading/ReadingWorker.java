package org.kanhe.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// Main class of a reading process: takes files on its standard input, one after the other, and answers outcomes on its
/// standard output. Ends with its input, or with the process that started it.
final class ReadingWorker {
    private ReadingWorker() {}

    public static void main(String[] args) throws IOException {
        // What a library prints must not get between the answers
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        ProcessHandle.current().parent().ifPresent(ReadingWorker::leaveWith);
        serve(new DataInputStream(new BufferedInputStream(System.in)), out, new OwnProcess(WorkerCommand.limits(List.of(args))));
    }

    /// A process killed outright closes our input too, but we may be busy inside a parser.
    private static void leaveWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(0);
        });
    }

    static void serve(DataInputStream in, DataOutputStream out, Engine engine) throws IOException {
        out.writeByte(WorkerProcess.READY);
        out.flush();
        for (int length = next(in); length >= 0; length = next(in)) {
            byte[] content = in.readNBytes(length);
            SourceFile handed = new SourceFile(SourceId.of(content), "", content.length, Format.OTHER.mediaType());
            OutcomeCodec.write(engine.read(handed, new Content.Held(content)), out);
            out.flush();
        }
    }

    /// Length of the next file, -1 when there is none.
    private static int next(DataInputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return -1;
        }
        in.reset();
        return in.readInt();
    }
}
