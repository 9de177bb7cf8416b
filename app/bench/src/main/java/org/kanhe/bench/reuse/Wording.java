package org.kanhe.bench.reuse;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes sentences in the manner of the reports: set phrases around words and numbers of their own.
record Wording(Random random, Office office) {
    private static final int LONGEST = 600;

    /// One passage, one to nine sentences; a third of them are of one sentence.
    String original() {
        int sentences = random.nextInt(100) < 35 ? 1 : 2 + random.nextInt(8);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sentences && out.length() < LONGEST; i++) {
            out.append(sentence());
        }
        return out.toString();
    }

    String sentence() {
        StringBuilder out = new StringBuilder();
        if (random.nextInt(10) == 0) {
            return out.append(fill(pick("problems"))).append('。').toString();
        }
        if (random.nextInt(3) == 0) {
            out.append(pick("openings"));
        }
        if (random.nextInt(4) == 0) {
            out.append(actor());
        }
        out.append(pick("verbs"));
        if (random.nextInt(3) > 0) {
            out.append(word());
        }
        out.append(random.nextBoolean() ? pick("objects") : run(3 + random.nextInt(4)));
        if (random.nextInt(3) > 0) {
            out.append(fill(pick("quantities")));
        }
        if (random.nextInt(3) > 0) {
            out.append('，').append(random.nextBoolean() ? pick("verbs") + run(3 + random.nextInt(4)) : run(3 + random.nextInt(5)));
        }
        if (random.nextInt(5) < 2) {
            out.append('，').append(fill(pick("results")));
        }
        return out.append('。').toString();
    }

    private String actor() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> office.name();
            case 2 -> "我局";
            default -> office.year() + "年" + office.region();
        };
    }

    /// Form text, set sentences, duties or a short target.
    String set(Kind kind) {
        return switch (kind) {
            case FORM_TEXT -> pick("forms");
            case SLOTS -> random.nextInt(4) == 0 ? fill(pick("slots")) + fill(pick("slots")) : fill(pick("slots"));
            case DUTIES -> duties();
            case SHORT_TARGET -> fill(pick("targets"));
            case ORIGINAL, NEAR, CONTAINED, SUBSTITUTED, REORDERED, REWRITTEN, VIRAL -> throw new IllegalArgumentException(kind.words());
        };
    }

    private String duties() {
        int of = Phrases.ALL.of("departments").indexOf(office.department());
        StringBuilder out = new StringBuilder("主要职责是：");
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            out.append(duty(of, i));
        }
        return random.nextInt(3) == 0 ? Edits.words(out.toString(), 0.02, random) : out.toString();
    }

    /// The same words in every office of the sort.
    private static String duty(int department, int number) {
        List<String> objects = Phrases.ALL.of("objects");
        List<String> verbs = Phrases.ALL.of("verbs");
        int rank = department * 40 + number * 3;
        return "（" + "一二三四五六七八".charAt(number) + "）" + (number % 2 == 0 ? "承担" : "负责") + "全县" + Lexicon.ALL.ranked(rank) + Lexicon.ALL.ranked(rank + 1)
                + objects.get((department * 8 + number) % objects.size()) + "，" + verbs.get((department + number) % verbs.size()) + Lexicon.ALL.ranked(rank + 800)
                + Lexicon.ALL.ranked(rank + 1600) + "，并按要求及时报告、反馈办理结果。";
    }

    String word() {
        return Lexicon.ALL.draw(random);
    }

    private String run(int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(word());
        }
        return out.toString();
    }

    /// `{n}` a number, `{w}` a word, `{u}` the unit, `{y}` the year.
    private String fill(String phrase) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != '{') {
                out.append(phrase.charAt(i));
                continue;
            }
            out.append(switch (phrase.charAt(i + 1)) {
                case 'n' -> number(random);
                case 'w' -> word();
                case 'u' -> office.name();
                case 'y' -> Integer.toString(office.year());
                default -> throw new IllegalArgumentException(phrase);
            });
            i += 2;
        }
        return out.toString();
    }

    static String number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(1 + random.nextInt(20));
            case 1 -> Integer.toString(20 + random.nextInt(980));
            case 2 -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * 5000);
            default -> String.format(Locale.ROOT, "%.1f", 50 + random.nextDouble() * 50);
        };
    }

    private String pick(String section) {
        List<String> from = Phrases.ALL.of(section);
        return from.get(random.nextInt(from.size()));
    }
}
