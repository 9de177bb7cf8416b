package org.kanhe.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kanhe.server.page.Marked.Stretch;

class MarkedTest {
    @Test
    void stretchesAreLitAndTheRestIsNot() {
        assertThat(shown(Marked.of("群众满意度明显提高", List.of(new Stretch(2, 5))))).isEqualTo("群众[满意度]明显提高");
    }

    @Test
    void overlappingAndForeignStretchesDoNoHarm() {
        assertThat(shown(Marked.of("abcdef", List.of(new Stretch(4, 99), new Stretch(1, 3), new Stretch(2, 4), new Stretch(-3, 0))))).isEqualTo("a[bc][d][ef]");
    }

    @Property(tries = 200)
    void noCharacterIsLostOrDoubled(@ForAll @StringLength(max = 30) String text, @ForAll @Size(max = 5) List<@IntRange(min = -5, max = 35) Integer> starts) {
        Marked marked = Marked.of(text, starts.stream().map(s -> new Stretch(s, s + 4)).toList());
        assertThat(marked.runs().stream().map(Marked.Run::text).collect(Collectors.joining())).isEqualTo(text);
    }

    private static String shown(Marked marked) {
        return marked.runs().stream().map(r -> r.lit() ? "[" + r.text() + "]" : r.text()).collect(Collectors.joining());
    }
}
