package org.kanhe.store.bson;

import org.jspecify.annotations.Nullable;

/// How values of one type are written as BSON and read back.
interface Shape {
    /// The BSON of a value; null where a missing key says the same.
    @Nullable Object write(Object value);

    /// The value.
    ///
    /// @param bson what [#write(Object)] gave, null where the key is missing
    /// @throws ShapeMismatch when it was written by another shape
    Object read(@Nullable Object bson);
}
