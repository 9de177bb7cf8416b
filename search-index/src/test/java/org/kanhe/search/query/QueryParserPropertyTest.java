package org.kanhe.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryParserPropertyTest {
    @Property
    void anyTextIsUnderstoodOrRefusedAtAPlaceInside(@ForAll("typed") String q) {
        switch (QueryParser.parse(q)) {
            case QueryOutcome.Understood understood -> assertThat(Spoken.of(understood.query())).isNotEmpty();
            case QueryOutcome.Mistaken mistaken -> assertThat(mistaken.mistake().position()).isBetween(0, Math.max(0, q.length()));
        }
    }

    @Property
    void parenthesesAroundTheWholeChangeNothing(@ForAll("typed") String q) {
        if (QueryParser.parse(q) instanceof QueryOutcome.Understood understood && !(understood.query() instanceof Query.Everything)) {
            assertThat(QueryParser.read("(" + q + ")")).isEqualTo(understood.query());
        }
    }

    @Property
    void aQueryWrittenOutIsReadAsTheSameQuery(@ForAll("typed") String q) {
        if (QueryParser.parse(q) instanceof QueryOutcome.Understood understood) {
            String written = QueryWriter.write(understood.query());
            assertThat(QueryWriter.write(QueryParser.read(written))).as(written).isEqualTo(written);
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of("信访", "满意度", "90%", " ", " ", "(", ")", "（", "“", "”", "\"", "-", " OR ", " NOT ", "unit:", "单位：", "target>=", "year:2020..2022", ":", ">", "*", "。", "，", "　", "\u0000", "𠀀", "AR-01");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
