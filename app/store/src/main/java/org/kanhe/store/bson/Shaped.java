package org.kanhe.store.bson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A type with its type arguments filled in: `Field<Score>`.
record Shaped(Class<?> raw, List<Shaped> arguments) {
    static Shaped of(Class<?> raw) {
        return new Shaped(raw, List.of());
    }

    /// @param known what the type variables in sight stand for
    static Shaped of(Type type, Map<String, Shaped> known) {
        return switch (type) {
            case Class<?> c -> of(c);
            case ParameterizedType p -> new Shaped((Class<?>) p.getRawType(), List.of(p.getActualTypeArguments()).stream().map(a -> of(a, known)).toList());
            case TypeVariable<?> v when known.containsKey(v.getName()) -> known.get(v.getName());
            default -> throw new IllegalArgumentException("cannot be stored: " + type);
        };
    }

    /// What the type variables of the raw type stand for.
    Map<String, Shaped> known() {
        TypeVariable<?>[] names = raw.getTypeParameters();
        if (names.length != arguments.size()) {
            throw new IllegalArgumentException("type arguments are missing: " + raw);
        }
        Map<String, Shaped> known = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            known.put(names[i].getName(), arguments.get(i));
        }
        return Map.copyOf(known);
    }

    /// A permitted subtype with the arguments this type gives it: `Present<Score>` for `Field<Score>`.
    Shaped permitted(Class<?> sub) {
        for (Type above : sub.getGenericInterfaces()) {
            if (above instanceof ParameterizedType p && p.getRawType() == raw) {
                Map<String, Shaped> known = new HashMap<>();
                for (int i = 0; i < arguments.size(); i++) {
                    known.put(p.getActualTypeArguments()[i].getTypeName(), arguments.get(i));
                }
                return new Shaped(sub, List.of(sub.getTypeParameters()).stream().map(v -> of(v, known)).toList());
            }
        }
        return of(sub);
    }
}
