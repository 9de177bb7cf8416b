package org.kanhe.search.engine;

import java.nio.file.Path;

/// A service in a process of its own: brings the engine up, says so on standard output, and waits to be killed.
final class ServiceForTests {
    private ServiceForTests() {}

    public static void main(String[] args) throws InterruptedException {
        EngineSupervisor engine = EngineSupervisor.start(Path.of(args[0]), Path.of(args[1]));
        System.out.println(engine.pid() + " " + engine.uri());
        Thread.sleep(120_000);
    }
}
