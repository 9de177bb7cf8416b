package org.kanhe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Waits until a service is ready.
@Command(name = "ready", description = {"等待服务就绪。", "Waits until the service is ready."})
final class ReadyCommand implements Callable<Integer> {
    @Mixin
    private ServerOption server = new ServerOption();

    @Option(names = "--within", paramLabel = "SECONDS", defaultValue = "60", description = "最多等待秒数 / seconds to wait at most (default: ${DEFAULT-VALUE})")
    private int within = 60;

    @Option(names = "--pid", paramLabel = "PID", defaultValue = "0", description = "该进程退出即停止等待 / stop waiting when this process is gone")
    private long pid;

    @Override
    public Integer call() throws InterruptedException {
        Service service = server.service();
        long end = System.nanoTime() + within * 1_000_000_000L;
        while (System.nanoTime() < end) {
            if (service.isReady()) {
                return Exit.DONE.code();
            }
            if (pid > 0 && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
                System.err.println(server.words().say("ready.died"));
                return Exit.FAILURE.code();
            }
            Thread.sleep(300);
        }
        System.err.println(server.words().say("ready.late", within, server.address()));
        return Exit.FAILURE.code();
    }
}
