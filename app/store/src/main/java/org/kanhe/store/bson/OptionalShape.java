package org.kanhe.store.bson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An optional; an empty one is a missing key.
record OptionalShape(Shape value) implements Shape {
    @Override
    public @Nullable Object write(Object optional) {
        Optional<?> o = (Optional<?>) optional;
        return o.isPresent() ? value.write(o.get()) : null;
    }

    @Override
    public Object read(@Nullable Object bson) {
        return bson == null ? Optional.empty() : Optional.of(value.read(bson));
    }
}
