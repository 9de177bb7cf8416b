package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyCountsTest {
    private static final int KEYS = 200_000;

    @Test
    void aFilerCountsOnceHoweverOftenItRepeatsItself() {
        KeyCounts counts = new KeyCounts(4);
        assertThat(counts.add(key(1), 10)).isZero();
        assertThat(counts.add(key(1), 11)).isOne();
        for (int year = 0; year < 5; year++) {
            assertThat(counts.add(key(1), 10)).isEqualTo(-1);
            assertThat(counts.add(key(1), 11)).isEqualTo(-1);
        }
        assertThat(counts.get(key(1))).isEqualTo(2);
    }

    @Test
    void countsStayTrueWhileItGrows() {
        KeyCounts counts = new KeyCounts(4);
        for (int filer = 1; filer <= 3; filer++) {
            for (int k = 0; k < KEYS; k++) {
                counts.add(key(k), filer * 7919L);
            }
        }
        int right = 0;
        for (int k = 0; k < KEYS; k++) {
            right += counts.get(key(k)) == 3 ? 1 : 0;
        }
        assertThat(right).as("now and then a use is taken for one seen before").isGreaterThan(KEYS * 97 / 100);
        assertThat(counts.get(key(KEYS + 1))).isZero();
    }

    @Test
    void countsStopAtTheMostThatMatters() {
        KeyCounts counts = new KeyCounts(4);
        for (int filer = 0; filer < 400; filer++) {
            counts.add(key(5), filer * 7919L);
        }
        assertThat(counts.get(key(5))).isEqualTo(KeyCounts.MOST);
    }

    private static long key(int i) {
        return Hashing.mix(i + 1L);
    }
}
