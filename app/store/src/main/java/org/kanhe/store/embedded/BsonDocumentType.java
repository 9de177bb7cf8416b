package org.kanhe.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/// Documents on disk as BSON instead of serialised Java objects: smaller, bound to no class version, and their size in
/// the page cache is estimated truly.
final class BsonDocumentType extends BasicDataType<Document> {
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String s -> 56 + s.length();
            case Document d -> {
                int sum = 80;
                for (Map.Entry<String, Object> e : d.entrySet()) {
                    sum += 72 + memory(e.getValue());
                }
                yield sum;
            }
            case Collection<?> c -> {
                int sum = 64;
                for (Object o : c) {
                    sum += 8 + memory(o);
                }
                yield sum;
            }
            case BinData b -> 40 + b.getData().length;
            default -> 24;
        };
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bson = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bson);
        out.putVarInt(bson.readableBytes()).put(bson.array(), bson.arrayOffset(), bson.readableBytes());
    }

    @Override
    public Document read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(in.slice(in.position(), length)));
        in.position(in.position() + length);
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
