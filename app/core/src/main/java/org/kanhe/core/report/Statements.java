package org.kanhe.core.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Measure.Change;

/// Finds what the sentences of a narrative state: amounts, points, grades, counts, shares and dates, each with its label and
/// its place.
public final class Statements {
    private static final String NUMBER = "(?<![\\d.A-Za-z])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s{0,2}";
    private static final Pattern MONEY = Pattern.compile(NUMBER + "(亿元|万元|千元|元|[亿万](?=[，。；、,;)）\\s]|$))(?!/)");
    private static final Pattern POINTS = Pattern.compile(NUMBER + "分(?![钟之别析为类项配解散级管局公司部行布批段工清明厘支店院区])");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "[%％]");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?|度)?");
    private static final Pattern GRADE = Pattern.compile(
            "(?:(?<=评为)|(?<=评定为)|(?<=评价为)|(?<=等级为)|(?<=等次为)|(?<=结论为)|(?<=结果为)|(?<=档次为)|(?<=等级：)|(?<=等次：)|(?<=结果：)|(?<=等级是))[“\"「『]?(优秀|优良|优|良好|良|较好|中等|中|合格|一般|较差|差|不合格)(?![\\p{IsHan}&&[^等档级]])[”\"」』]?(?:等级|等次|档次|档|等)?|[“\"「『](优秀|优良|优|良好|良|较好|中等|中|合格|一般|较差|差|不合格)[”\"」』](?=等级|等次|档次|档|等)(?:等级|等次|档次|档|等)");

    private Statements() {}

    /// Everything the narrative states, in reading order.
    public static List<Statement> of(Narrative narrative) {
        return narrative.sections().stream().flatMap(s -> s.paragraphs().stream()).flatMap(p -> in(p).stream()).toList();
    }

    /// What one passage states, in reading order.
    public static List<Statement> in(Narrative.Passage passage) {
        // widths are folded character by character, so that offsets stay those of the printed text
        String text = folded(passage.text());
        Taken found = new Taken(new ArrayList<>(), new BitSet());
        collect(found, DATE, text, Found.Sort.DATE);
        collect(found, MONEY, text, Found.Sort.MONEY);
        collect(found, POINTS, text, Found.Sort.POINTS);
        collect(found, SHARE, text, Found.Sort.SHARE);
        collect(found, GRADE, text, Found.Sort.GRADE);
        Counts.in(text).forEach(found::add);
        found.all().sort(Comparator.comparingInt(Found::start));
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (Found f : found.all()) {
            statement(passage, text, f, from).ifPresent(statements::add);
            // a date names no other thing: the words around it belong to one label
            from = f.sort() == Found.Sort.DATE ? from : f.end() + f.of().length();
        }
        return List.copyOf(statements);
    }

    /// Characters found, not yet understood.
    ///
    /// @param number the number or word alone
    /// @param unit   what stands behind the number
    /// @param of     what is counted
    record Found(Sort sort, int start, int end, String number, String unit, String of) {
        enum Sort {
            DATE,
            MONEY,
            POINTS,
            SHARE,
            GRADE,
            COUNT
        }
    }

    private static void collect(Taken found, Pattern pattern, String text, Found.Sort sort) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String first = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.groupCount() > 1 && m.group(2) != null ? m.group(2) : m.group();
            found.add(new Found(sort, m.start(), m.end(), first, sort == Found.Sort.MONEY ? m.group(2) : "", ""));
        }
    }

    /// What has been found, each character at most once.
    private record Taken(List<Found> all, BitSet characters) {
        void add(Found f) {
            if (characters.nextSetBit(f.start()) < 0 || characters.nextSetBit(f.start()) >= f.end()) {
                characters.set(f.start(), f.end());
                all.add(f);
            }
        }
    }

    private static Optional<Statement> statement(Narrative.Passage passage, String text, Found f, int from) {
        StatementLabel label = StatementLabel.of(text.substring(from, f.start()));
        String raw = passage.text().substring(f.start(), f.end());
        var at = passage.at().part(f.start(), f.end());
        Optional<Change> change = label.change();
        return switch (f.sort()) {
            case MONEY -> Quantities.amount(f.number() + f.unit(), MoneyUnit.YUAN).map(a -> new Statement.Money(label.text(), a, isPart(text, f.start()), change, raw, at));
            case POINTS -> Quantities.score(f.number()).map(s -> new Statement.Points(label.text(), s, raw, at));
            case SHARE -> Quantities.rate(f.number() + "%").map(r -> new Statement.Share(label.text(), r, change, raw, at));
            case COUNT -> Counted.at(f.number() + f.unit(), 0).map(Counted::value).map(n -> new Statement.Count(label.text(), n, f.unit(), f.of(), raw, at));
            case GRADE -> Optional.of(new Statement.Grade(label.text(), f.number(), raw, at));
            case DATE -> Optional.of(new Statement.Dated("", raw, at));
        };
    }

    /// 其中 stands before it in the same sentence.
    private static boolean isPart(String text, int start) {
        int sentence = text.lastIndexOf('。', start) + 1;
        int part = text.indexOf("其中", sentence);
        return part >= 0 && part < start;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean digit = c >= '０' && c <= '９';
            if (digit || c == '．' || c == '％') {
                folded.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return folded.toString();
    }
}
