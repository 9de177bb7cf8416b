package org.kanhe.store.bson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list; an empty one is a missing key.
record ListShape(Shape element) implements Shape {
    @Override
    public @Nullable Object write(Object value) {
        List<?> list = (List<?>) value;
        if (list.isEmpty()) {
            return null;
        }
        List<@Nullable Object> out = new ArrayList<>(list.size());
        for (Object e : list) {
            out.add(element.write(e));
        }
        return out;
    }

    @Override
    public Object read(@Nullable Object bson) {
        return switch (bson) {
            case null -> List.of();
            case List<?> l -> l.stream().map(element::read).toList();
            default -> throw new ShapeMismatch("expected a list, found " + bson.getClass().getSimpleName());
        };
    }
}
