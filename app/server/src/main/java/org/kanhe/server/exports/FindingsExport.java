package org.kanhe.server.exports;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.kanhe.export.About;
import org.kanhe.export.SheetFormat;
import org.kanhe.search.FindingHit;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.userchecks.RuleNames;
import org.kanhe.server.web.Pipe;

/// Findings as files. Each is written while it is read, on one frozen view of the index.
@Singleton
public final class FindingsExport {
    private final Archive archive;
    private final RuleNames rules;

    FindingsExport(Archive archive, RuleNames rules) {
        this.archive = archive;
        this.rules = rules;
    }

    /// 问题清单 as a sheet.
    public InputStream issues(FindingsWanted wanted, SheetFormat format) {
        return Pipe.of(out -> new IssueList(wanted, words(wanted)).write(format, archive::eachFinding, out));
    }

    /// 核查底稿
    public InputStream workingPaper(FindingsWanted wanted) {
        return Pipe.of(out -> new WorkingPaper(wanted, words(wanted), archive::findOneReport).write(archive::eachFinding, out));
    }

    /// The items of the list as the list writes them, in one object with what the list says of itself.
    ///
    /// @param item a finding as JSON
    public InputStream items(FindingsWanted wanted, Function<FindingHit, String> item, Function<String, String> string) {
        return Pipe.of(out -> items(wanted, item, string, out));
    }

    private void items(FindingsWanted wanted, Function<FindingHit, String> item, Function<String, String> string, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
        out.write("{");
        for (About about : wanted.about()) {
            boolean count = about.key().equals("total");
            out.write(string.apply(about.key()) + ":" + (count ? about.value() : string.apply(about.value())) + ",");
        }
        out.write("\"items\":[");
        String[] joint = {"\n"};
        archive.eachFinding(wanted.request(), hit -> {
            try {
                out.write(joint[0] + item.apply(hit));
                joint[0] = ",\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.write("\n]}\n");
        out.flush();
    }

    private RuleWords words(FindingsWanted wanted) {
        return new RuleWords(rules, wanted.words());
    }
}
