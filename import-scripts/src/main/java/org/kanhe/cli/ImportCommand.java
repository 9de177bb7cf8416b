package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sends files and folders to a running service and follows them to their end. Run again after an interruption it goes on:
/// the service knows every file by its bytes, the same bytes twice are a no-op.
@Command(name = "import", description = {"把文件和文件夹（含 zip）导入正在运行的服务。中断后再运行即可续传。", "Imports files and folders (zip included) into a running service. Run it again to resume."})
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private ServerOption server = new ServerOption();

    @Option(names = "--json", description = "每个文件一行 JSON / one JSON line per file")
    private boolean json;

    @Option(names = "--summary", description = "结束时给出档案概况 / end with a summary of the archive")
    private boolean summary;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件或文件夹 / files or folders")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Words words = server.words();
        Service service = server.service();
        List<Inputs.Input.File> files = new ArrayList<>();
        ImportTally tally = new ImportTally();
        for (Inputs.Input input : Inputs.named(paths)) {
            switch (input) {
                case Inputs.Input.File file -> files.add(file);
                case Inputs.Input.Missing missing -> {
                    tally.missing();
                    System.err.println(words.say("input.missing", missing.name()));
                }
            }
        }
        try (ImportProgress progress = json ? ImportProgress.jsonLines() : ImportProgress.forPeople(files.size(), words)) {
            for (List<Inputs.Input.File> batch : Batches.of(files)) {
                Multipart form = Multipart.of("files", batch);
                String id = service.post("/api/v1/imports", form.body(), form.contentType()).path("id").asText();
                new ImportFollower(service, id).follow(item -> {
                    tally.count(item);
                    progress.item(item);
                });
            }
        }
        if (!json) {
            System.out.println(words.say("import.done", tally.total(), tally.imported(), tally.unchanged(), tally.failed()));
        }
        if (summary) {
            ArchiveSummary.print(service, words);
        }
        return tally.failed() + tally.missed() > 0 ? Exit.UNREADABLE.code() : Exit.DONE.code();
    }

    /// How many files went which way.
    private static final class ImportTally {
        private int imported;
        private int unchanged;
        private int failed;
        private int missed;

        void count(JsonNode item) {
            switch (item.path("outcome").asText()) {
                case "unchanged" -> unchanged++;
                case "unreadable", "failed" -> failed++;
                default -> imported++;
            }
        }

        void missing() {
            missed++;
        }

        int total() {
            return imported + unchanged + failed;
        }

        int imported() {
            return imported;
        }

        int unchanged() {
            return unchanged;
        }

        int failed() {
            return failed;
        }

        int missed() {
            return missed;
        }
    }
}
