package org.kanhe.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two sorts of keys: one value (`_id`), and the values of an index.
final class KeyTypes {
    private KeyTypes() {}

    /// A single value; also used for the values an index points to.
    static final class One extends KeyType<Object> {
        @Override
        void encode(Object key, ByteBuf out) {
            BsonValues.write(key, out);
        }

        @Override
        Object decode(ByteBuf in) {
            Object value = BsonValues.read(in);
            if (value == null) {
                throw new IllegalStateException("null is never a key");
            }
            return value;
        }

        @Override
        public int compare(Object a, Object b) {
            return BsonValues.compare(a, b);
        }

        @Override
        public int getMemory(Object key) {
            return BsonValues.memory(key);
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    /// Values of an index, compared one after the other.
    static final class Several extends KeyType<KeyValue> {
        @Override
        void encode(KeyValue key, ByteBuf out) {
            out.writeByte(key.size());
            for (Object value : key) {
                BsonValues.write(value, out);
            }
        }

        @Override
        KeyValue decode(ByteBuf in) {
            int size = in.readByte();
            List<@Nullable Object> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(BsonValues.read(in));
            }
            return new KeyValue(values);
        }

        @Override
        public int compare(KeyValue a, KeyValue b) {
            int shared = Math.min(a.size(), b.size());
            for (int i = 0; i < shared; i++) {
                int order = BsonValues.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.size(), b.size());
        }

        @Override
        public int getMemory(KeyValue key) {
            int sum = 64;
            for (Object value : key) {
                sum += BsonValues.memory(value);
            }
            return sum;
        }

        @Override
        public KeyValue[] createStorage(int size) {
            return new KeyValue[size];
        }
    }
}
