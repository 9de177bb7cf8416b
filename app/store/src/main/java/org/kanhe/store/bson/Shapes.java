package org.kanhe.store.bson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The shapes of all types reachable from a type, found once. A type that cannot be stored is found out here, not when
/// the first value of it comes along.
final class Shapes {
    private final Map<Shaped, Later> found = new HashMap<>();

    Shape of(Shaped shaped) {
        Later known = found.get(shaped);
        if (known != null) {
            return known.shape == null ? known : known.shape;
        }
        Later later = new Later();
        found.put(shaped, later);
        later.shape = find(shaped);
        return later.shape;
    }

    private Shape find(Shaped shaped) {
        Class<?> raw = shaped.raw();
        ScalarShape scalar = ScalarShape.ALL.get(raw);
        if (scalar != null) {
            return scalar;
        }
        if (raw == List.class) {
            return new ListShape(of(shaped.arguments().getFirst()));
        }
        if (raw == Optional.class) {
            return new OptionalShape(of(shaped.arguments().getFirst()));
        }
        if (raw.isEnum()) {
            return ScalarShape.ofEnum(raw);
        }
        if (raw.isRecord()) {
            RecordShape shape = new RecordShape(shaped, this);
            var components = raw.getRecordComponents();
            return components.length == 1 && ScalarShape.ALL.containsKey(components[0].getType()) ? new SingleShape(shape, components[0].getName()) : shape;
        }
        if (raw.isSealed()) {
            return new ChoiceShape(shaped, this);
        }
        throw new IllegalArgumentException("cannot be stored: " + raw);
    }

    /// Stands for a shape that is still being found, where a type contains itself.
    private static final class Later implements Shape {
        private @Nullable Shape shape;

        @Override
        public @Nullable Object write(Object value) {
            return found().write(value);
        }

        @Override
        public Object read(@Nullable Object bson) {
            return found().read(bson);
        }

        private Shape found() {
            if (shape == null) {
                throw new IllegalStateException("used while still being found");
            }
            return shape;
        }
    }
}
