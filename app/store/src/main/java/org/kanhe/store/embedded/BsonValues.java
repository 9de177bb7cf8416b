package org.kanhe.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/// Single values in index keys: their bytes and their order.
final class BsonValues {
    /// No BSON type has this number; it stands for a field that is not there.
    private static final byte MISSING = 0x60;

    private static final ValueComparator ORDER = ValueComparator.asc();

    private BsonValues() {}

    static void write(@Nullable Object value, ByteBuf out) {
        if (value instanceof Missing) {
            out.writeByte(MISSING);
            return;
        }
        byte type = BsonEncoder.determineType(value);
        out.writeByte(type);
        BsonEncoder.encodeValue(type, value, out);
    }

    static @Nullable Object read(ByteBuf in) {
        byte type = in.readByte();
        return type == MISSING ? Missing.getInstance() : BsonDecoder.decodeValue(type, in);
    }

    static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t);
        }
        int rank = Integer.compare(rank(a), rank(b));
        return rank != 0 || rank(a) < 2 ? rank : ORDER.compare(a, b);
    }

    private static int rank(@Nullable Object value) {
        if (value instanceof Missing) {
            return 0;
        }
        return value == null ? 1 : 2;
    }

    static int memory(@Nullable Object value) {
        return value instanceof String s ? 56 + s.length() : 40;
    }
}
