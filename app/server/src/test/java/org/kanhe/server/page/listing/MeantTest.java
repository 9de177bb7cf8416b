package org.kanhe.server.page.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.search.query.QueryParser;
import org.kanhe.search.query.QuerySyntaxException;

final class MeantTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            unti:水利局,        unit:水利局
            满意度 yaer:2021,   满意度 year:2021
            (水利局 满意度,     水利局 满意度
            "逐年提高,          逐年提高
            水利局 OR,          水利局
            """)
    void theNearestQueryThatCanBeAnsweredIsOffered(String typed, String meant) {
        assertThat(meant(typed)).contains(meant);
    }

    @Test
    void whereNothingIsLeftNothingIsOffered() {
        assertThat(meant("\"")).isEmpty();
        assertThat(meant("()")).isEmpty();
    }

    private static Optional<String> meant(String q) {
        AtomicReference<QueryMistake> mistake = new AtomicReference<>();
        assertThatThrownBy(() -> QueryParser.read(q)).isInstanceOfSatisfying(QuerySyntaxException.class, e -> mistake.set(e.mistake()));
        return Meant.by(q, mistake.get());
    }
}
