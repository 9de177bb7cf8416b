package org.kanhe.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Number formats of the cell styles of an `.xlsx`.
final class SheetStyles {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final ShownNumbers numbers;

    private SheetStyles(ShownNumbers numbers) {
        this.numbers = numbers;
    }

    static SheetStyles read(OfficeZip zip, Optional<String> part, ShownNumbers numbers) throws IOException, RefusedException {
        SheetStyles styles = new SheetStyles(numbers);
        if (part.isEmpty()) {
            return styles;
        }
        try (XmlCursor x = XmlCursor.over(zip.part(part.get()))) {
            x.nextChild();
            while (x.nextChild()) {
                switch (x.name()) {
                    case "numFmts" -> {
                        while (x.nextChild()) {
                            styles.codes.put(x.number("numFmtId", -1), x.attribute("formatCode").orElse(""));
                            x.skip();
                        }
                    }
                    case "cellXfs" -> {
                        while (x.nextChild()) {
                            styles.formatOfStyle.add(x.number("numFmtId", 0));
                            x.skip();
                        }
                    }
                    default -> x.skip();
                }
            }
        }
        return styles;
    }

    /// The number as the style shows it.
    String shown(double value, int style) {
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return numbers.shown(value, format, codes.getOrDefault(format, ""));
    }
}
