package org.kanhe.server.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kanhe.core.check.Masking;
import org.kanhe.core.source.Location;
import org.kanhe.export.Letters;
import org.kanhe.server.page.Words;

/// 整改通知: one letter for each unit, its projects in order, every finding with the place where it is seen. Items come unit
/// by unit and report by report.
final class NoticeLetter implements Closeable {
    private static final String NUMERALS = "一二三四五六七八九";

    private final Letters letters;
    private final Words words;
    private final String deadline;
    private final String about;
    private final LocalDate day;
    private String unit = "";
    private String report = "";
    private boolean any;
    private int projects;
    private int items;

    /// @param deadline day by which the unit is to answer, as the letter says it; empty when none is set
    /// @param about    what the letter was made from, one sentence
    NoticeLetter(OutputStream out, Words words, String deadline, String about, LocalDate day) throws IOException {
        this.letters = new Letters(out);
        this.words = words;
        this.deadline = deadline;
        this.about = about;
        this.day = day;
    }

    void add(NoticeItem item) throws IOException {
        String to = item.unit().isBlank() ? words.say("notice.unknown-unit") : Masking.mask(item.unit());
        if (!any || !to.equals(unit)) {
            if (any) {
                end();
            }
            begin(to);
        }
        if (!item.report().equals(report)) {
            report = item.report();
            projects++;
            items = 0;
            letters.level2(words.say("notice.project", numeral(projects), Masking.mask(item.name()), item.year().map(String::valueOf).orElse("—")));
        }
        items++;
        letters.body(words.say("notice.item", items, item.rule(), Masking.mask(item.message())), words.say("notice.place", words.place(Location.parse(item.at()))), item.href());
    }

    private void begin(String to) throws IOException {
        any = true;
        unit = to;
        report = "";
        projects = 0;
        letters.title(words.say("notice.title", to));
        letters.addressee(words.say("notice.to", to));
        letters.body(words.say("notice.opening"));
        letters.level1(words.say("notice.problems"));
    }

    private void end() throws IOException {
        letters.level1(words.say("notice.demands"));
        letters.body(deadline.isEmpty() ? words.say("notice.demand") : words.say("notice.demand-by", deadline));
        letters.body(about);
        letters.signature(words.say("notice.office"), day.format(DateTimeFormatter.ofPattern(words.say("notice.date"), Locale.ROOT)));
    }

    @Override
    public void close() throws IOException {
        if (any) {
            end();
        }
        letters.close();
    }

    private String numeral(int n) {
        if (!words.isChinese() || n > 99) {
            return String.valueOf(n);
        }
        String tens = n < 10 ? "" : n < 20 ? "十" : NUMERALS.charAt(n / 10 - 1) + "十";
        return tens + (n % 10 == 0 ? "" : NUMERALS.charAt(n % 10 - 1));
    }
}
