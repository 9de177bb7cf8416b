package org.kanhe.server.page.reuse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kanhe.export.About;
import org.kanhe.export.Column;
import org.kanhe.export.Letters;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.PairView.Half;

/// Pairs written down for those who have no access to the archive.
///
/// @param site where links lead, such as `http://127.0.0.1:8080`
record PairsAsFile(Words words, String site) {
    private static final int LINK = 12;
    private static final int NAME = 24;
    private static final int QUOTE = 60;

    String name() {
        return words.say("reuse.title") + " " + LocalDateTime.now(ZoneId.systemDefault()).toLocalDate();
    }

    /// One row for each pair.
    void sheet(OutputStream out, SheetFormat format, Consumer<Consumer<StoredPair>> pairs) throws IOException {
        try (SheetWriter sheet = format.to(out)) {
            sheet.sheet(new SheetHead(words.say("reuse.title"), List.of(new About("made", words.say("reuse.file.made"), words.time(java.time.Instant.now()))), columns()));
            each(pairs, view -> sheet.row(row(view)));
        }
    }

    private List<Column> columns() {
        return List.of(column("kind", "reuse.file.kind", LINK), column("share", "reuse.file.share", LINK), column("run", "reuse.file.run", LINK),
                column("leftUnit", "reuse.file.left-unit", NAME), column("leftYear", "reuse.file.left-year", LINK), column("leftFile", "reuse.file.left-file", NAME), column("leftPlace", "reuse.file.left-place", LINK), column("leftText", "reuse.file.left-text", QUOTE),
                column("rightUnit", "reuse.file.right-unit", NAME), column("rightYear", "reuse.file.right-year", LINK), column("rightFile", "reuse.file.right-file", NAME), column("rightPlace", "reuse.file.right-place", LINK), column("rightText", "reuse.file.right-text", QUOTE),
                column("kept", "reuse.figure.kept", NAME), column("changed", "reuse.file.changed", QUOTE), column("rarity", "reuse.file.rarity", QUOTE), column("link", "reuse.evidence", LINK));
    }

    private Column column(String key, String title, int width) {
        return new Column(key, words.say(title), width);
    }

    private List<Value> row(PairView v) {
        return List.of(Value.text(words.say("reuse.kind." + v.kind())), Value.number(v.share()), Value.number(v.run()),
                Value.text(v.left().unit()), Value.text(v.left().year()), Value.text(v.left().file()), Value.link(v.left().place(), site + v.left().href()), Value.text(text(v.left())),
                Value.text(v.right().unit()), Value.text(v.right().year()), Value.text(v.right().file()), Value.link(v.right().place(), site + v.right().href()), Value.text(text(v.right())),
                Value.text(kept(v)), Value.text(changed(v)), Value.text(v.rarity()), Value.link(words.say("reuse.compare"), site + "/reuse/pairs/" + v.id()));
    }

    /// One page for each pair: both originals in full, what was replaced, what was not.
    void letters(OutputStream out, Consumer<Consumer<StoredPair>> pairs) throws IOException {
        try (Letters letters = new Letters(out)) {
            each(pairs, view -> letter(letters, view));
        }
    }

    private void letter(Letters to, PairView v) throws IOException {
        to.title(words.say("reuse.pair.title", named(v.left()), named(v.right())));
        to.body(words.say("reuse.kind." + v.kind()) + " · " + words.say("reuse.row.share", v.share()) + " · " + words.say("reuse.row.run", v.run()));
        to.body(v.rarity());
        side(to, "reuse.side.left", v.left());
        side(to, "reuse.side.right", v.right());
        to.level1(words.say("reuse.kept.title"));
        to.body(v.kept().isEmpty() ? words.say("reuse.kept.none") : kept(v));
        to.level1(words.say("reuse.changed.title"));
        to.body(v.changed().isEmpty() ? words.say("reuse.changed.none") : changed(v));
    }

    private void side(Letters to, String side, Half half) throws IOException {
        to.level1(words.say(side) + " " + named(half));
        to.body(half.file() + " ", half.place(), site + half.href());
        to.body(text(half));
    }

    private String named(Half half) {
        return ((half.unit().isEmpty() ? words.say("reuse.no-unit") : half.unit()) + " " + half.year()).strip();
    }

    private static String text(Half half) {
        return half.strips().stream().map(Strip::text).collect(Collectors.joining());
    }

    private String kept(PairView v) {
        return v.kept().stream().map(k -> k.times() > 1 ? k.number() + " " + words.say("reuse.times", k.times()) : k.number()).collect(Collectors.joining("; "));
    }

    private String changed(PairView v) {
        return v.changed().stream().map(s -> words.say("reuse.sort." + s.sort()) + " " + s.left() + " ↔ " + s.right()).collect(Collectors.joining("; "));
    }

    private void each(Consumer<Consumer<StoredPair>> pairs, Writing writing) throws IOException {
        PairViews views = new PairViews(words);
        try {
            pairs.accept(pair -> {
                try {
                    writing.write(views.of(pair));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    /// Writes one pair.
    private interface Writing {
        void write(PairView view) throws IOException;
    }
}
