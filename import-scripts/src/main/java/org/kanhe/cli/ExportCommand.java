package org.kanhe.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes lists of a running service into files.
@Command(name = "export", description = {"导出清单。", "Exports lists."}, subcommands = {ExportFindingsCommand.class, ExportRectificationsCommand.class})
final class ExportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "需要说明导出什么 / say what to export: findings, rectifications");
    }
}
