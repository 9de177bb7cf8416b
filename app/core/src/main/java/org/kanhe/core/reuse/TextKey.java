package org.kanhe.core.reuse;

/// Identity of a text whatever its place, numbers and own names: what was said of it once holds wherever it stands.
public final class TextKey {
    private TextKey() {}

    /// 11 characters of the URL-safe base 64.
    public static String of(Passage passage) {
        return Fingerprints.written(Hashing.of(Normaliser.of(passage.origin()).normalise(passage.text()).toString()));
    }
}
