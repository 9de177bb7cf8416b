package org.kanhe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line. `kanhe serve` is started by the launcher and never arrives here.
@Command(
        name = "kanhe",
        mixinStandardHelpOptions = true,
        version = "kanhe 0.1.0",
        scope = ScopeType.INHERIT,
        description = {"勘合：预算绩效自评报告的检索、比对与核查。", "Kanhe: search, compare and check performance self-evaluation reports."},
        footer = {"", "serve [--port 8080] [--data ./data]  启动服务 / starts the service", "", "退出码 / exit codes: 0 完成且无疑点 done, nothing found; 1 失败 failure; 2 用法 usage; 3 有疑点 findings (check); 4 有文件未能读取 some files unreadable"},
        subcommands = {CheckCommand.class, ImportCommand.class, ExportCommand.class, RulesCommand.class, ReadyCommand.class, RebuildCommands.Reindex.class, RebuildCommands.Recheck.class, RebuildCommands.Reread.class})
final class Kanhe implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    public static void main(String[] args) {
        // The terminal's own encoding is often not UTF-8; the JSON of the contract always is.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = commandLine().execute(args);
        out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Kanhe());
        line.setOut(new java.io.PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new PlainErrors());
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "需要一个子命令 / a subcommand is needed: check, import, export, rules, ready, reindex, recheck, reread, serve");
    }
}
