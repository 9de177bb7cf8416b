package org.kanhe.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeapTest {
    private static final long GIB = 1L << 30;

    @Test
    void anOfficeMachineGivesLittleAndAServerNoMoreThanAnArchiveNeeds() {
        assertThat(Heap.of(4 * GIB)).isEqualTo(512);
        assertThat(Heap.of(12 * GIB)).isEqualTo(1_024);
        assertThat(Heap.of(256 * GIB)).isEqualTo(2_048);
        assertThat(Heap.megabytes()).isBetween(512L, 2_048L);
    }
}
