package org.kanhe.bench.reuse;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An archive of any size that is never held: every passage is made anew from its number and the seed, its source too.
/// Reports of twenty passages come year by year, each unit once a year for three years.
///
/// @param seed  the same seed makes the same archive
/// @param size  number of passages
public record PlantedArchive(long seed, int size) {
    static final int PER_REPORT = 20;
    static final int YEARS = 3;
    private static final int FIRST_YEAR = 2021;
    private static final int REGIONS = 400;
    /// No copies before there is something to copy
    private static final int FIRST_COPY = 400;
    /// Three in a hundred are of a family: so many passages hold about twelve of one
    private static final int FAMILY = 400;

    public int units() {
        return size / (PER_REPORT * YEARS) + 1;
    }

    public int reports() {
        return (size + PER_REPORT - 1) / PER_REPORT;
    }

    public Stream<Planted> passages() {
        return IntStream.range(0, size).mapToObj(this::passage);
    }

    public List<Planted> report(int report) {
        return IntStream.range(report * PER_REPORT, Math.min(size, (report + 1) * PER_REPORT)).mapToObj(this::passage).toList();
    }

    public Planted passage(int number) {
        Random random = random(number, 1);
        Office office = office(number / PER_REPORT);
        Kind kind = kind(number);
        if (!kind.isCopy()) {
            return new Planted(number, number / PER_REPORT, office, kind, number, 0, text(number));
        }
        int source = source(number, kind, random);
        double edits = switch (kind) {
            case NEAR -> random.nextDouble() * 0.06;
            case CONTAINED -> random.nextDouble() * 0.04;
            case SUBSTITUTED, REORDERED -> random.nextDouble() * 0.05;
            case REWRITTEN -> 0.12 + random.nextDouble() * 0.2;
            case VIRAL -> random.nextDouble() * 0.03;
            case ORIGINAL, FORM_TEXT, SLOTS, DUTIES, SHORT_TARGET -> 0;
        };
        return new Planted(number, number / PER_REPORT, office, kind, source, edits, copy(text(source), kind, edits, office(source / PER_REPORT), office, random));
    }

    static String copy(String source, Kind kind, double edits, Office from, Office to, Random random) {
        return switch (kind) {
            case NEAR -> Edits.words(source, edits, random);
            case CONTAINED -> surrounded(Edits.words(random.nextBoolean() ? Edits.part(source, random) : source, edits, random), new Wording(random, to));
            case REORDERED -> Edits.shuffled(Edits.words(Edits.names(source, from, to, random), edits, random), random);
            case SUBSTITUTED, REWRITTEN, VIRAL -> Edits.words(Edits.names(source, from, to, random), edits, random);
            case ORIGINAL, FORM_TEXT, SLOTS, DUTIES, SHORT_TARGET -> source;
        };
    }

    private static String surrounded(String part, Wording own) {
        int wanted = (int) (part.length() * (1 + own.random().nextDouble() * 3));
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        while (before.length() + after.length() < wanted) {
            (own.random().nextBoolean() ? before : after).append(own.sentence());
        }
        return before + part + after;
    }

    Kind kind(int number) {
        Kind drawn = Kind.of(random(number, 0).nextInt(1000));
        return drawn.isCopy() && number < FIRST_COPY ? Kind.ORIGINAL : drawn;
    }

    /// Text of a passage that is no copy.
    private String text(int number) {
        Wording wording = new Wording(random(number, 2), office(number / PER_REPORT));
        Kind kind = kind(number);
        return kind == Kind.ORIGINAL ? wording.original() : wording.set(kind);
    }

    /// Three in ten copy from last year's report of their own unit, where it has something to copy.
    private int source(int number, Kind kind, Random random) {
        int report = number / PER_REPORT;
        boolean own = kind != Kind.VIRAL && random.nextInt(10) < 3 && report >= units();
        if (own) {
            int first = (report - units()) * PER_REPORT;
            int start = random.nextInt(PER_REPORT);
            for (int i = 0; i < PER_REPORT; i++) {
                int candidate = first + (start + i) % PER_REPORT;
                if (fits(candidate, kind)) {
                    return candidate;
                }
            }
        }
        Random draws = kind == Kind.VIRAL ? random(number / FAMILY, 3) : random;
        int before = kind == Kind.VIRAL ? number / FAMILY * FAMILY : report * PER_REPORT;
        while (true) {
            int candidate = draws.nextInt(before);
            if (fits(candidate, kind)) {
                return candidate;
            }
        }
    }

    private boolean fits(int candidate, Kind kind) {
        return kind(candidate) == Kind.ORIGINAL && (kind != Kind.REORDERED || Edits.sentences(text(candidate)) >= 3);
    }

    public Office office(int report) {
        int unit = report % units();
        Random random = random(unit, 4);
        List<String> departments = Phrases.ALL.of("departments");
        return new Office(unit, region(random.nextInt(REGIONS)), departments.get(random.nextInt(departments.size())), FIRST_YEAR + report / units());
    }

    /// Invented names; what they have in common with real ones is their shape.
    private static String region(int number) {
        String first = "云青晴岚墨栖芷霁砚蘅昭澜翎樵萤暮禾苇笙汐";
        String second = "溪禾江屏陵湖岭泉阳河山川原塘浦湾峰州关桥";
        return "" + first.charAt(number % 20) + second.charAt(number / 20 % 20) + "县县县县区区市".charAt(number % 7);
    }

    /// Numbers of neighbouring seeds would resemble each other without the mixing.
    private Random random(int number, int purpose) {
        long x = seed * 0x9E3779B97F4A7C15L + number * 0xD6E8FEB86659FD93L + purpose;
        x = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
        x = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
        return new Random(x ^ x >>> 32);
    }
}
