package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Synonyms;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkIT {
    private static final int SIZE = 7;

    private final SharedEngine.Behind archive = SharedEngine.behind();

    @BeforeAll
    void fill() {
        FictionalArchive.fill(archive.index());
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void aFarPageIsTheSameFromWhicheverEndItIsWalkedTo() {
        for (String sort : List.of("", "relevance", "target", "-actual", "unit,-score")) {
            Plan plan = plan("满意度 OR 率", sort);
            List<JsonNode> all = new ArrayList<>();
            try (Walk walk = new Walk(archive.engine(), archive.prefix(), plan)) {
                walk.each(all::add);
            }
            assertThat(all).hasSizeGreaterThan(3 * SIZE);
            for (int before = 0; before <= all.size() + 1; before += 3) {
                try (Walk walk = Walk.within(minutes(), archive.engine(), archive.prefix(), plan)) {
                    assertThat(walk.page(before, SIZE)).as(sort + " after " + before).isEqualTo(all.subList(Math.min(before, all.size()), Math.min(before + SIZE, all.size())));
                }
            }
        }
    }

    @Test
    void aSearchWhoseTimeIsOverIsRefusedAndNothingIsShown() {
        Plan plan = plan("满意度", "");
        Deadline over = Deadline.in(0, "1ms");
        assertThatThrownBy(() -> Page.ask(archive.engine(), archive.prefix(), plan, true, over)).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.too-slow"));
        assertThat(Page.ask(archive.engine(), archive.prefix(), plan, true, minutes()).shown()).isNotEmpty();
    }

    @Test
    void anEngineThatDoesNotAnswerInTimeIsNotWaitedFor() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> archive.engine().askWithin(Deadline.in(300, "200ms"), client -> client.cluster().health(h -> h.waitForNodes("7").timeout(t -> t.time("20s")))))
                .isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.too-slow"));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
    }

    private static Deadline minutes() {
        return Deadline.in(120_000, "60s");
    }

    private static Plan plan(String q, String sort) {
        return Plan.of(IndexKind.INDICATORS, new SearchRequest(q, Map.of(), 1, SIZE, sort), Synonyms.none());
    }
}
