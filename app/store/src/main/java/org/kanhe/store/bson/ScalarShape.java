package org.kanhe.store.bson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

/// A value without parts.
///
/// Numbers with a printed precision are strings: only they keep every scale (`50.00`, `1E+3`). Times are ISO strings:
/// a BSON date would cut them to milliseconds.
record ScalarShape(Class<?> stored, Function<Object, Object> out, Function<Object, Object> in) implements Shape {
    static final Map<Class<?>, ScalarShape> ALL = Map.ofEntries(
            Map.entry(String.class, text(ScalarShape::wellFormed, s -> s)),
            Map.entry(BigDecimal.class, text(Object::toString, BigDecimal::new)),
            Map.entry(Instant.class, text(Object::toString, Instant::parse)),
            Map.entry(SourceId.class, text(v -> ((SourceId) v).sha256(), SourceId::new)),
            Map.entry(ReportId.class, text(v -> ((ReportId) v).code(), ReportId::parse)),
            Map.entry(Location.class, text(v -> ((Location) v).code(), Location::parse)),
            Map.entry(boolean.class, new ScalarShape(Boolean.class, v -> v, v -> v)),
            Map.entry(Boolean.class, new ScalarShape(Boolean.class, v -> v, v -> v)),
            Map.entry(int.class, new ScalarShape(Number.class, v -> v, v -> Math.toIntExact(((Number) v).longValue()))),
            Map.entry(Integer.class, new ScalarShape(Number.class, v -> v, v -> Math.toIntExact(((Number) v).longValue()))),
            Map.entry(long.class, new ScalarShape(Number.class, v -> v, v -> ((Number) v).longValue())),
            Map.entry(Long.class, new ScalarShape(Number.class, v -> v, v -> ((Number) v).longValue())),
            Map.entry(double.class, new ScalarShape(Number.class, v -> v, v -> ((Number) v).doubleValue())));

    @Override
    public Object write(Object value) {
        return out.apply(value);
    }

    @Override
    public Object read(@Nullable Object bson) {
        if (bson == null || !stored.isInstance(bson)) {
            throw new ShapeMismatch("expected " + stored.getSimpleName() + ", found " + (bson == null ? "nothing" : bson.getClass().getSimpleName()));
        }
        try {
            return in.apply(bson);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new ShapeMismatch("not readable as it stands", e);
        }
    }

    static Shape ofEnum(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        Map<String, Object> byName = Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(c -> ((Enum<?>) c).name(), c -> c));
        return text(v -> ((Enum<?>) v).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new ShapeMismatch("no such " + type.getSimpleName() + ": " + name);
            }
            return constant;
        });
    }

    private static ScalarShape text(Function<Object, String> out, Function<String, Object> in) {
        return new ScalarShape(String.class, out::apply, v -> in.apply((String) v));
    }

    /// Half a surrogate pair has no UTF-8 form; it becomes the replacement character, lengths stay the same.
    private static String wellFormed(Object value) {
        String s = (String) value;
        for (int i = 0; i < s.length(); i++) {
            if (Character.isSurrogate(s.charAt(i)) && !(i + 1 < s.length() && Character.isSurrogatePair(s.charAt(i), s.charAt(++i)))) {
                return repaired(s);
            }
        }
        return s;
    }

    private static String repaired(String s) {
        StringBuilder sound = new StringBuilder(s.length());
        s.codePoints().forEach(c -> sound.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return sound.toString();
    }
}
