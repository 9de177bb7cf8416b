package org.kanhe.server.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.search.FindingHit;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.Pipe;

/// Letters that ask units for rectification.
@Singleton
public final class Notices {
    private final Archive archive;

    Notices(Archive archive) {
        this.archive = archive;
    }

    /// About the findings a list shows, one letter for each unit.
    ///
    /// @param deadline day by which units are to answer, may be empty
    public InputStream of(FindingsWanted wanted, String deadline) {
        String about = wanted.words().say("notice.about", wanted.about().stream().map(a -> a.label() + "：" + a.value()).collect(Collectors.joining("；")));
        return Pipe.of(out -> {
            try (NoticeLetter letter = new NoticeLetter(out, wanted.words(), deadline, about, wanted.made().toLocalDate())) {
                archive.eachFinding(wanted.sorted("unit"), hit -> add(letter, item(wanted, hit)));
            }
        });
    }

    /// About given findings, in order.
    ///
    /// @param about what the letter was made from
    public InputStream of(List<NoticeItem> items, Words words, String deadline, String about, LocalDate day) {
        return Pipe.of(out -> {
            try (NoticeLetter letter = new NoticeLetter(out, words, deadline, about, day)) {
                items.forEach(item -> add(letter, item));
            }
        });
    }

    private static NoticeItem item(FindingsWanted wanted, FindingHit hit) {
        String name = Stream.of(hit.project(), hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
        return new NoticeItem(hit.unit(), hit.report(), name, hit.year(), hit.rule(), hit.message(wanted.words().locale()), hit.at(), wanted.evidence(hit));
    }

    private static void add(NoticeLetter letter, NoticeItem item) {
        try {
            letter.add(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
