package org.kanhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kanhe.reading.Limit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files and prints reports and findings; needs no service and stores nothing.
@Command(name = "check", description = {"离线核查：读取文件并列出报告与疑点，不需要服务，不保存任何内容。", "Offline check: prints reports and findings. Needs no service, stores nothing."})
final class CheckCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Option(names = "--format", defaultValue = "text", description = "text | json (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "", description = "语言 / language")
    private String language = "";

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、文件夹或 zip / files, folders or zip archives")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Words words = Words.in(language);
        CheckPrinter printer = switch (format) {
            case text -> new CheckText(System.out, words);
            case json -> new CheckJson(System.out, words.locale());
        };
        CheckTally tally = new CheckTally();
        new CheckRun(Limit.from(System.getenv()), printer, tally).run(Inputs.of(paths));
        return tally.exit().code();
    }
}
