package org.kanhe.search;

import java.io.StringReader;
import org.kanhe.search.entry.IndexKind;

/// One complete set of indices. Readers and writers use aliases; a rebuild fills the next generation and turns the aliases.
///
/// @param prefix begins every name, `kanhe` unless archives share an engine
/// @param number from 1
record Generation(String prefix, int number) {
    /// Version of the settings and field files; a change of them asks for a rebuild.
    static final int SCHEMA = 4;

    String index(IndexKind kind) {
        return prefix + "-" + kind.code() + "-v" + SCHEMA + "-" + "%06d".formatted(number);
    }

    static String alias(String prefix, IndexKind kind) {
        return prefix + "-" + kind.code();
    }

    static String aliases(String prefix) {
        return prefix + "-*";
    }

    void create(Engine engine, IndexKind kind) {
        String body = "{\"settings\":" + resource("settings") + ",\"mappings\":" + fields(kind) + "}";
        engine.ask(client -> client.indices().create(c -> c.index(index(kind)).withJson(new StringReader(body))));
    }

    /// The fields of an index as its schema describes them.
    static String fields(IndexKind kind) {
        return resource(kind.schema());
    }

    private static String resource(String name) {
        return Resource.text("schema/" + name + "-v" + SCHEMA + ".json");
    }
}
