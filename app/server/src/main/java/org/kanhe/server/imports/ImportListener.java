package org.kanhe.server.imports;

/// Wants to know when imports end.
public interface ImportListener {
    /// Comes before an import is noted as done; what is durable when this returns is never forgotten.
    void ending(String importId);

    /// Comes after it was noted.
    void ended(String importId);
}
