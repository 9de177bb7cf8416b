package org.kanhe.store.bson;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A record: a document with one key per component. Keys nobody knows are ignored when read.
final class RecordShape implements Shape {
    private record Part(String name, Method accessor, Shape shape) {}

    private final Class<?> type;
    private final List<Part> parts = new ArrayList<>();
    private final Constructor<?> constructor;

    RecordShape(Shaped shaped, Shapes shapes) {
        type = shaped.raw();
        Map<String, Shaped> known = shaped.known();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent c : components) {
            parts.add(new Part(c.getName(), open(c.getAccessor()), shapes.of(Shaped.of(c.getGenericType(), known))));
        }
        try {
            constructor = open(type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public Document write(Object value) {
        Document out = new Document();
        for (Part p : parts) {
            Object bson = p.shape.write(get(p, value));
            if (bson != null) {
                out.append(p.name, bson);
            }
        }
        return out;
    }

    @Override
    public Object read(@Nullable Object bson) {
        if (!(bson instanceof Document d)) {
            throw new ShapeMismatch(type.getSimpleName() + " is not a document");
        }
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part p = parts.get(i);
            try {
                values[i] = p.shape.read(d.get(p.name));
            } catch (ShapeMismatch e) {
                throw new ShapeMismatch(type.getSimpleName() + "." + p.name + ": " + e.getMessage(), e);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new ShapeMismatch(type.getSimpleName() + " refuses what is stored: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Part part, Object value) {
        try {
            return part.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessor of " + part.name, e);
        }
    }

    private static <A extends AccessibleObject> A open(A member) {
        member.setAccessible(true);
        return member;
    }
}
