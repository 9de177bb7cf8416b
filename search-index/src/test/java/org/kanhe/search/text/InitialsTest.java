package org.kanhe.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void aNameIsTypedByItsFirstLetters() {
        assertThat(Initials.of("云溪县信访局")).isEqualTo("yxxxfj");
        assertThat(Initials.of("青禾市第2中学")).isEqualTo("qhsd2zx");
        assertThat(Initials.of("，。")).isEmpty();
    }
}
