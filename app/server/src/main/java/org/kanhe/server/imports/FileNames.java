package org.kanhe.server.imports;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Names files are handed in under. They are labels, never paths on our disk; still they are shown, logged and offered
/// for download, so nothing that could do harm there is left in them.
public final class FileNames {
    private static final int LONGEST = 512;

    private FileNames() {}

    /// The name without what could do harm; `unnamed` when nothing is left.
    public static String clean(String name) {
        String visible = name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String path = Arrays.stream(visible.replace('\\', '/').split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "unnamed" : path;
    }
}
