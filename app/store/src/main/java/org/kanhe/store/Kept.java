package org.kanhe.store;

import org.kanhe.core.source.SourceId;

/// An original that is durably in the store.
///
/// @param size         bytes
/// @param alreadyThere the same bytes were kept before, whatever they were called then
public record Kept(SourceId id, long size, boolean alreadyThere) {}
