package org.kanhe.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TokensPropertyTest {
    @Property
    void tokensStandInOrderInsideTheOriginal(@ForAll("written") String text) {
        int end = 0;
        for (Token token : Tokens.of(text).all()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(0);
            assertThat(token.end()).isBetween(token.start() + 1, text.length());
            assertThat(token.end()).isGreaterThanOrEqualTo(end);
            assertThat(token.text()).isNotBlank().doesNotContain(" ");
            end = token.end();
        }
    }

    @Property
    void whatIsFoundReadsLikeWhatWasAskedFor(@ForAll("written") String text, @ForAll @IntRange(max = 30) int from, @ForAll @IntRange(min = 1, max = 6) int length) {
        List<String> all = Tokens.of(text).texts();
        if (from + length > all.size()) {
            return;
        }
        List<String> phrase = all.subList(from, from + length);
        for (Span span : Tokens.of(text).find(phrase)) {
            String cut = text.substring(span.start(), span.end());
            // One character such as ㎡ may stand for more than was asked for
            assertThat(Tokens.of(cut).find(phrase)).isNotEmpty();
        }
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("written") String text) {
        String folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void theEngineIsGivenExactlyTheTokens(@ForAll("written") String text) {
        Tokens tokens = Tokens.of(text);
        assertThat(tokens.sentences().stream().flatMap(s -> List.of(s.split(" ", -1)).stream()).collect(Collectors.toList())).isEqualTo(tokens.texts());
    }

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> pieces = Arbitraries.of("信", "访", "满意度", "９", "0", "1,234", ".", ",", "%", "％", "≧", "。", "；", " ", "　", "\n", "A", "ｂ", "㎡", "½", "㈠", "𠀀", "ﬁ", "é", "e\u0301", "-", "（", "豈", "İ", "\u200b");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
