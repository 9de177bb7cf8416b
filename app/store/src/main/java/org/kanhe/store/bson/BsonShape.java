package org.kanhe.store.bson;

import org.bson.Document;

/// How one type of record or sealed interface is stored: documents with readable names.
///
/// Missing keys are empty lists, empty optionals and absent fields; unknown keys are ignored. So a component may be
/// added to a type without touching what is stored.
///
/// @param <T> the type
public final class BsonShape<T> {
    private final Class<T> type;
    private final Shape shape;

    private BsonShape(Class<T> type) {
        this.type = type;
        Shaped shaped = Shaped.of(type);
        this.shape = type.isRecord() ? new RecordShape(shaped, new Shapes()) : new Shapes().of(shaped);
    }

    /// @throws IllegalArgumentException when `type` or something in it cannot be stored
    public static <T> BsonShape<T> of(Class<T> type) {
        return new BsonShape<>(type);
    }

    public Document write(T value) {
        if (shape.write(value) instanceof Document d) {
            return d;
        }
        throw new IllegalArgumentException("not stored as a document of its own: " + type);
    }

    /// @throws ShapeMismatch when the present type cannot hold what was stored
    public T read(Document bson) {
        return type.cast(shape.read(bson));
    }
}
