package org.kanhe.cli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a form text as the plain-text dump that extraction programs leave behind: every cell after a tab, an empty line
/// after every row and one more after the table, merged cells lost.
final class DumpSample {
    private DumpSample() {}

    static void write(FormText form, Path file) throws IOException {
        StringBuilder dump = new StringBuilder("\n");
        for (FormText.Part part : form.parts()) {
            switch (part) {
                case FormText.Part.Title title -> dump.append(title.text()).append('\n');
                case FormText.Part.Line line -> dump.append(line.text()).append('\n');
                case FormText.Part.Break _ -> dump.append("\n\n");
                case FormText.Part.Grid grid -> {
                    for (List<FormText.Cell> row : grid.rows()) {
                        row.forEach(cell -> dump.append('\t').append(cell.text()).append('\n'));
                        dump.append('\n');
                    }
                    dump.append('\n');
                }
            }
        }
        Files.writeString(file, dump);
    }
}
