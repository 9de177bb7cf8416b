package org.kanhe.bench.reuse;

/// The words around the figures.
final class ReusePageText {
    static final String HEAD = """
            # How copied text is found: figures

            Written by `app/bench/reuse`, one command that stops by itself (`--size`, `--truth`, `--judged`, `--peers` and `--seed`
            change its size). The archive is made up by `org.kanhe.bench.reuse.PlantedArchive`: fictional units and places, thirty
            thousand invented words as unevenly used as those of a language, set phrases of the genre, form text, and planted copies of
            every kind. Every passage follows from the seed and its number, so the truth about each is known. **It is not real text:**
            real wording is less even, and real model answers resemble each other more.

            *Candidates* are what the keys propose; the truth is a full inverted index over all shingles of the masked text that
            leaves nothing out. *Decisions* are held against judging every pair. *Times* are processor time of one thread unless the
            clock is named: the machine was shared. The engine's part of a real archive is not in them. What is found below what is
            wanted is a miss and stays in the table until it is mended.

            """;

    static final String KINDS = """

            Of originals and boilerplate the share is what was said wrongly. Copies that are not named are nearly all single sentences
            of set phrases: they carry too little information to prove anything, and that is meant. Viral texts become families.
            """;

    static final String PEERS = """

            Plain MinHash: the text as printed, 20 bands of 4, Jaccard 0.7. more_like_this: pairs of characters, 25 terms, three in ten
            must occur, the ten best hits; whatever it returns counts as named. With whole reports the report copied from must be among
            the ten. Our milliseconds and plain MinHash's are processor time, the engine's are on the clock.
            """;

    private ReusePageText() {}
}
