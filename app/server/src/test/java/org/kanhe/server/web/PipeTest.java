package org.kanhe.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PipeTest {
    private static final int MUCH = 1 << 20;

    @Test
    void whatIsWrittenIsReadThoughEveryPieceIsReadByAnotherThread() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        Pipe pipe = Pipe.of(out -> {
            out.write(new byte[1 << 14]);
            out.flush();
            await(firstRead);
            for (int i = 1 << 14; i < MUCH; i++) {
                out.write(i >> 14);
            }
        });
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[5000];
        for (int count = inNewThread(pipe, piece); count >= 0; count = inNewThread(pipe, piece)) {
            firstRead.countDown();
            read.write(piece, 0, count);
        }

        byte[] all = read.toByteArray();
        byte[] expected = new byte[MUCH];
        for (int i = 1 << 14; i < MUCH; i++) {
            expected[i] = (byte) (i >> 14);
        }
        assertThat(all).isEqualTo(expected);
    }

    @Test
    void aWriterThatFailsMakesReadingFail() {
        Pipe pipe = Pipe.of(out -> {
            out.write(7);
            throw new NoClassDefFoundError("missing");
        });
        assertThatThrownBy(pipe::readAllBytes).isInstanceOf(IOException.class).hasRootCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void aWriterIsReleasedWhenNobodyReadsOn() throws Exception {
        CountDownLatch released = new CountDownLatch(2);
        Pipe pipe = Pipe.of(out -> out.write(new byte[MUCH]), released::countDown);
        Pipe endless = Pipe.of(out -> {
            while (true) {
                out.write(new byte[1 << 14]);
            }
        }, released::countDown);
        assertThat(pipe.readAllBytes()).hasSize(MUCH);
        assertThat(endless.read()).isZero();
        endless.close();
        assertThat(released.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int inNewThread(Pipe pipe, byte[] piece) throws InterruptedException, ExecutionException {
        FutureTask<Integer> task = new FutureTask<>(() -> pipe.read(piece, 0, piece.length));
        Thread.ofPlatform().start(task).join();
        return task.get();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
