package org.kanhe.store.bson;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A sealed type: the document of one of its records plus the key `is` with the record's name.
///
/// An alternative without components, where there is just one, is a missing key: a field that the layout does not have
/// costs nothing, and a component added later is absent in what was stored before.
final class ChoiceShape implements Shape {
    private static final String DISCRIMINATOR = "is";

    private final Class<?> type;
    private final Map<Class<?>, RecordShape> byClass = new HashMap<>();
    private final Map<String, RecordShape> byName = new HashMap<>();
    private @Nullable Class<?> missing;

    ChoiceShape(Shaped shaped, Shapes shapes) {
        type = shaped.raw();
        add(shaped, shapes);
        var bare = byClass.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        missing = bare.size() == 1 ? bare.getFirst() : null;
    }

    private void add(Shaped sealed, Shapes shapes) {
        for (Class<?> sub : sealed.raw().getPermittedSubclasses()) {
            Shaped filled = sealed.permitted(sub);
            if (sub.isRecord()) {
                RecordShape shape = new RecordShape(filled, shapes);
                byClass.put(sub, shape);
                if (byName.put(sub.getSimpleName(), shape) != null) {
                    throw new IllegalArgumentException("two alternatives of " + type + " are called " + sub.getSimpleName());
                }
            } else {
                add(filled, shapes);
            }
        }
    }

    @Override
    public @Nullable Object write(Object value) {
        if (value.getClass() == missing) {
            return null;
        }
        RecordShape shape = byClass.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("not an alternative of " + type + ": " + value.getClass());
        }
        Document out = new Document(DISCRIMINATOR, value.getClass().getSimpleName());
        out.putAll(shape.write(value));
        return out;
    }

    @Override
    public Object read(@Nullable Object bson) {
        if (bson == null && missing != null) {
            return shape(missing.getSimpleName()).read(new Document());
        }
        if (!(bson instanceof Document d) || !(d.get(DISCRIMINATOR) instanceof String name)) {
            throw new ShapeMismatch("no " + type.getSimpleName());
        }
        return shape(name).read(d);
    }

    private RecordShape shape(String name) {
        RecordShape shape = byName.get(name);
        if (shape == null) {
            throw new ShapeMismatch("no such " + type.getSimpleName() + ": " + name);
        }
        return shape;
    }
}
