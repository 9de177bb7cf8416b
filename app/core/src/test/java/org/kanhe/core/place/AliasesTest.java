package org.kanhe.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AliasesTest {
    private static final Instant THEN = Instant.parse("2026-03-02T01:05:00Z");

    @Test
    void namesJoinedOneAfterTheOtherAreOneUnitUnderItsMostCompleteName() {
        Aliases aliases = new Aliases(List.of(said("信访局", "临江区信访局", true), said("临江区信访局（盖章）", "青禾市临江区信访局", true)));
        assertThat(aliases.of("信访局")).containsExactlyInAnyOrder("信访局", "临江区信访局", "青禾市临江区信访局");
        assertThat(aliases.main("信访局")).isEqualTo("青禾市临江区信访局");
        assertThat(aliases.same("信访局", "青禾市临江区信访局 （盖章）")).isTrue();
        assertThat(aliases.same("信访局", "云溪县信访局")).isFalse();
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndTheDecisionBeforeItStandsAgain() {
        NameDecision joined = said("县信访局", "云溪县信访局", true);
        NameDecision cut = said("县信访局", "云溪县信访局", false);
        assertThat(new Aliases(List.of(joined, cut)).same("县信访局", "云溪县信访局")).isFalse();
        assertThat(new Aliases(List.of(joined, cut.undoneAt(THEN))).same("县信访局", "云溪县信访局")).isTrue();
        Aliases none = new Aliases(List.of(joined.undoneAt(THEN)));
        assertThat(none.same("县信访局", "云溪县信访局")).isFalse();
        assertThat(none.isDecided("县信访局", "云溪县信访局")).isFalse();
    }

    @Test
    void aNameNobodySpokeOfIsItself() {
        assertThat(Aliases.NONE.main("云溪县信访局（盖章）")).isEqualTo("云溪县信访局（盖章）");
        assertThat(Aliases.NONE.same("", "")).isFalse();
        assertThat(Aliases.NONE.same("云溪县信访局（盖章）", "云溪县 信访局")).isTrue();
    }

    private static NameDecision said(String left, String right, boolean joined) {
        return new NameDecision(left, right, joined, "林审核", THEN, Optional.empty());
    }
}
