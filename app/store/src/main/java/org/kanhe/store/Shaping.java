package org.kanhe.store;

import java.util.Optional;
import org.bson.Document;
import org.kanhe.store.bson.BsonShape;
import org.kanhe.store.bson.ShapeMismatch;

/// Reads stored values that may have been written by an older version of the types.
final class Shaping {
    private static final System.Logger LOG = System.getLogger(Shaping.class.getName());

    private Shaping() {}

    /// The value; empty when the present types cannot hold it: derived data that is made anew from the original by a
    /// reread, so it counts as not there.
    static <T> Optional<T> derived(BsonShape<T> shape, Document stored) {
        try {
            return Optional.of(shape.read(stored));
        } catch (ShapeMismatch e) {
            LOG.log(System.Logger.Level.WARNING, "derived data {0} was stored by another version and must be made anew: {1}", stored.get("_id"), e.getMessage());
            return Optional.empty();
        }
    }

    /// A number every stored document of its sort has.
    static long number(Document stored, String key) {
        if (stored.get(key) instanceof Number n) {
            return n.longValue();
        }
        throw new IllegalStateException("the stored " + stored.get("_id") + " has no " + key);
    }
}
