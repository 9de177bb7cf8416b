package org.kanhe.core.source;

/// A file as it was handed in.
///
/// @param id        identity of its bytes
/// @param name      the name it was handed in under, with folders; a member of an archive is `a.zip!/b/c.doc`
/// @param size      bytes
/// @param mediaType what the bytes say it is, never what the name says; `application/octet-stream` when unknown
public record SourceFile(SourceId id, String name, long size, String mediaType) {}
