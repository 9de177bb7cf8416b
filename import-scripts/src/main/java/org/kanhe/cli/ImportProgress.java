package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How an import shows where it is: a bar on a terminal, plain lines elsewhere, JSON lines for scripts.
sealed interface ImportProgress extends AutoCloseable {
    void item(JsonNode item);

    @Override
    void close();

    static ImportProgress jsonLines() {
        return new JsonLines();
    }

    static ImportProgress forPeople(int files, Words words) {
        return isTerminal() ? new Bar(files, words) : new Lines(words);
    }

    @SuppressWarnings("SystemConsoleNull") // the null checker and the JDK do not agree on when there is a console
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static String line(JsonNode item, Words words) {
        String outcome = item.path("outcome").asText();
        String reason = item.path("reason").asText("");
        String said = words.say("outcome." + (outcome.isEmpty() ? "failed" : outcome));
        String why = reason.isEmpty() || reason.equals("null") ? "" : words.say("import.reason", words.reason(reason));
        return words.say("import.line", said, item.path("file").asText(), item.path("reports").size(), item.path("findings").asInt(), why);
    }

    /// JSON lines as the service gave them.
    record JsonLines() implements ImportProgress {
        @Override
        public void item(JsonNode item) {
            System.out.println(item);
        }

        @Override
        public void close() {
            System.out.flush();
        }
    }

    /// One plain line per file.
    record Lines(Words words) implements ImportProgress {
        @Override
        public void item(JsonNode item) {
            System.out.println(line(item, words));
        }

        @Override
        public void close() {
            System.out.flush();
        }
    }

    /// A bar with rate and remaining time; lines only for what went wrong.
    final class Bar implements ImportProgress {
        private final ProgressBar bar;
        private final Words words;

        private Bar(int files, Words words) {
            this.words = words;
            this.bar = new ProgressBarBuilder().setTaskName(words.say("import.bar")).setInitialMax(files).setStyle(ProgressBarStyle.ASCII).showSpeed().build();
        }

        @Override
        public void item(JsonNode item) {
            bar.step();
            if (item.path("outcome").asText().equals("unreadable")) {
                System.err.println();
                System.err.println(line(item, words));
            }
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
