package org.kanhe.store.embedded;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// What the sorted keys of the store have in common.
///
/// @param <K> the key
abstract class KeyType<K> extends BasicDataType<K> {
    abstract void encode(K key, ByteBuf out);

    abstract K decode(ByteBuf in);

    @Override
    public abstract int compare(K a, K b);

    @Override
    public final int binarySearch(K key, Object storage, int size, int initialGuess) {
        K[] keys = cast(storage);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(key, keys[middle]);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public final void write(WriteBuffer out, K key) {
        ByteBuf bson = Unpooled.buffer(96);
        encode(key, bson);
        out.putVarInt(bson.readableBytes()).put(bson.array(), bson.arrayOffset(), bson.readableBytes());
    }

    @Override
    public final K read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        K key = decode(Unpooled.wrappedBuffer(in.slice(in.position(), length)));
        in.position(in.position() + length);
        return key;
    }
}
