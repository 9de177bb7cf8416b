package org.kanhe.server.exports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.check.Masking;
import org.kanhe.export.About;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.server.page.Words;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectification.Item;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.server.rectification.Rectification.Step;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.rectification.RectificationsWanted;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Pipe;
import org.kanhe.store.Shelf;

/// 整改台账: one row for each finding that was sent back, with what was said about it last.
@Singleton
public final class RectificationSheet {
    private final Rectifications rectifications;
    private final RuleBook book;

    RectificationSheet(Rectifications rectifications, RuleBook book) {
        this.rectifications = rectifications;
        this.book = book;
    }

    /// @param base address of the service, begins every link
    public InputStream of(RectificationsWanted wanted, SheetFormat format, Words words, String base) {
        List<Shelf.Kept<Rectification>> found = rectifications.all().stream().filter(kept -> wanted.test(kept.value())).toList();
        return Pipe.of(out -> write(out, found, wanted, format, words, base));
    }

    private void write(OutputStream out, List<Shelf.Kept<Rectification>> found, RectificationsWanted wanted, SheetFormat format, Words words, String base) throws IOException {
        long total = found.stream().flatMap(kept -> kept.value().items().stream()).filter(wanted::test).count();
        List<About> about = List.of(
                new About("query", words.say("export.query"), query(wanted, words)),
                new About("exported", words.say("export.made"), LocalDateTime.now(ZoneId.systemDefault()).withNano(0).toString().replace('T', ' ')),
                new About("rules", words.say("export.rules"), book.version()),
                new About("total", words.say("export.total"), String.valueOf(total)));
        try (SheetWriter sheets = format.to(out)) {
            sheets.sheet(new SheetHead(words.say("rectification.sheet"), about, columns(words)));
            for (Shelf.Kept<Rectification> kept : found) {
                for (Item item : kept.value().items()) {
                    if (wanted.test(item)) {
                        sheets.row(row(kept, item, wanted, words, base));
                    }
                }
            }
        }
    }

    private static String query(RectificationsWanted wanted, Words words) {
        List<String> said = new ArrayList<>();
        Optional.of(wanted.unit()).filter(u -> !u.isEmpty()).ifPresent(said::add);
        wanted.state().ifPresent(state -> said.add(words.say("rectification.state." + state.code())));
        if (wanted.overdue()) {
            said.add(words.say("rectification.late"));
        }
        return said.isEmpty() ? words.say("export.everything") : String.join(" & ", said);
    }

    private static List<Column> columns(Words words) {
        return Stream.of("unit:24", "project:26", "year:8", "rule:8", "facts:60", "place:16", "sent:18", "deadline:12", "late:8", "state:10", "reply:30", "replied:24", "verdict:30", "judged:24", "evidence:14", "id:36")
                .map(c -> c.split(":")).map(c -> new Column(c[0], words.say("rectification.column." + c[0]), Integer.parseInt(c[1]))).toList();
    }

    private static List<Value> row(Shelf.Kept<Rectification> kept, Item item, RectificationsWanted wanted, Words words, String base) {
        Rectification one = kept.value();
        Optional<Step> reply = last(item, State.REPLIED);
        Optional<Step> verdict = last(item, State.VERIFIED, State.RETURNED, State.WITHDRAWN);
        boolean late = !item.state().isOver() && one.isLate(wanted.today());
        return List.of(text(one.unit()), text(item.name()), item.year().map(y -> Value.number(y.longValue())).orElse(Value.NOTHING), text(item.rule()), text(item.message(words.isChinese())), text(words.place(item.at())),
                text(words.time(item.sent().orElse(one.made()))), text(one.deadline()), text(late ? words.say("rectification.late") : ""), text(words.say("rectification.state." + item.state().code())),
                text(reply.map(Step::text).orElse("")), text(reply.map(s -> who(s, words)).orElse("")), text(verdict.map(Step::text).orElse("")), text(verdict.map(s -> who(s, words)).orElse("")),
                Value.link(words.say("export.see"), base + "/reports/" + item.report().code() + "#" + item.at().code()), text(FindingRef.of(item.report(), item.finding()).code()));
    }

    private static Optional<Step> last(Item item, State... states) {
        return item.steps().stream().filter(step -> List.of(states).contains(step.state())).reduce((_, later) -> later);
    }

    private static String who(Step step, Words words) {
        return (words.time(step.at()) + " " + step.by()).strip();
    }

    private static Value text(String text) {
        return Value.text(Masking.mask(text));
    }
}
