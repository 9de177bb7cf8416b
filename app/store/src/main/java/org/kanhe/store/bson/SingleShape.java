package org.kanhe.store.bson;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A record around one plain value, such as a score: stored as that value.
record SingleShape(RecordShape around, String name) implements Shape {
    @Override
    public @Nullable Object write(Object value) {
        return around.write(value).get(name);
    }

    @Override
    public Object read(@Nullable Object bson) {
        return around.read(bson == null ? new Document() : new Document(name, bson));
    }
}
