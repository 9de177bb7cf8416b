package org.kanhe.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The service, started the way everybody starts it, on a data folder of its own.
final class ServiceProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final long LONGEST_STOP_SECONDS = 60;

    private final Process process;
    private final String address;

    private ServiceProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// @param folder for its data and its log
    static ServiceProcess start(Path home, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("service.log");
        Process process = new ProcessBuilder(home.resolve("import-scripts/kanhe").toString(), "serve", "--port", Integer.toString(port), "--data", folder.resolve("data").toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        ServiceProcess service = new ServiceProcess(process, "http://127.0.0.1:" + port);
        long end = System.nanoTime() + LONGEST_START.toNanos();
        ServiceClient client = new ServiceClient(service.address);
        while (!client.isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                service.close();
                throw new IOException("the service did not come up:\n" + Files.readString(log));
            }
            Thread.sleep(500);
        }
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
