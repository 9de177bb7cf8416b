package org.kanhe.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

/// Makes up values of any record, sealed type or enum, awkward ones included. What a record refuses is made up again.
final class RandomValues {
    private static final String[] PIECES = {"", " ", "自评", "≥95%", "\u3000", "\n", "\t", "\u0000", "𠮷", "$set", "a.b", "\"", "\\", "é", "\uFFFD", "null"};
    private static final int TRIES = 50;

    private final Random random;
    private int position;

    RandomValues(Random random) {
        this.random = random;
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, Map.of(), ""));
    }

    private Object value(Type type, Map<String, Type> known, String name) {
        return switch (type) {
            case Class<?> c -> ofClass(c, name);
            case TypeVariable<?> v -> value(filled(v, known), Map.of(), name);
            case ParameterizedType p -> generic(p, known);
            default -> throw new IllegalArgumentException("unexpected " + type);
        };
    }

    private Object generic(ParameterizedType type, Map<String, Type> known) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type argument = type.getActualTypeArguments()[0];
        Type filled = argument instanceof TypeVariable<?> v ? filled(v, known) : argument;
        if (raw == List.class) {
            return list(filled);
        }
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(filled, Map.of(), ""));
        }
        if (raw.isRecord()) {
            return ofRecord(raw, Map.of(raw.getTypeParameters()[0].getName(), filled));
        }
        Class<?> sub = raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)];
        return ofRecord(sub, Map.of(sub.getTypeParameters()[0].getName(), filled));
    }

    private static Type filled(TypeVariable<?> variable, Map<String, Type> known) {
        return Objects.requireNonNull(known.get(variable.getName()), variable::getName);
    }

    private List<Object> list(Type element) {
        int outer = position;
        List<Object> all = new ArrayList<>();
        for (int size = random.nextInt(4); all.size() < size; ) {
            position = all.size();
            all.add(value(element, Map.of(), ""));
        }
        position = outer;
        return all;
    }

    private Object ofClass(Class<?> type, String name) {
        if (type == String.class) {
            return text();
        } else if (type == int.class || type == Integer.class) {
            // counted things number their places in the list around them
            return name.equals("index") || name.equals("ordinal") ? position : number();
        } else if (type == long.class || type == Long.class) {
            return random.nextLong();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(20) - 6);
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1_000_000_000));
        } else if (type == SourceId.class) {
            return SourceId.of(new byte[] {(byte) random.nextInt()});
        } else if (type == ReportId.class) {
            return new ReportId(of(SourceId.class), random.nextInt(1000));
        } else if (type == Location.class) {
            return location();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type.isRecord()) {
            return ofRecord(type, Map.of());
        }
        return ofClass(type.getPermittedSubclasses()[random.nextInt(type.getPermittedSubclasses().length)], name);
    }

    private int number() {
        return random.nextInt(10) == 0 ? Integer.MAX_VALUE : random.nextInt(2000);
    }

    private String text() {
        StringBuilder s = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            s.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return s.toString();
    }

    private Location location() {
        return switch (random.nextInt(4)) {
            case 0 -> Location.FILE;
            case 1 -> new Location.Paragraph(random.nextInt(1000));
            case 2 -> new Location.Text(random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
            default -> new Location.Cell(random.nextInt(100), random.nextInt(1000), random.nextInt(100));
        };
    }

    private Object ofRecord(Class<?> type, Map<String, Type> known) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            for (int i = 0; i < TRIES; i++) {
                Object[] values = Arrays.stream(components).map(c -> value(c.getGenericType(), new HashMap<>(known), c.getName())).toArray();
                try {
                    return constructor.newInstance(values);
                } catch (InvocationTargetException e) {
                    if (!(e.getCause() instanceof IllegalArgumentException)) {
                        throw e;
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("every attempt at a " + type + " was refused");
    }
}
