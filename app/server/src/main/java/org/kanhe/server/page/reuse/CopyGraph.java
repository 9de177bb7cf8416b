package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who copies from whom as two columns with ribbons between them: who filed later on the left, where the text stood before on
/// the right.
///
/// @param hidden units with fewer places, left out of the picture; the table has them all
public record CopyGraph(List<Node> copiers, List<Node> sources, List<Ribbon> ribbons, int height, int hidden) {
    public static final int WIDTH = 760;
    private static final int SHOWN = 14;
    private static final int ROW = 30;
    private static final int TOP = 12;
    private static final int LEFT = 250;
    private static final int RIGHT = WIDTH - LEFT;
    private static final double THICKEST = 16;

    public CopyGraph {
        copiers = List.copyOf(copiers);
        sources = List.copyOf(sources);
        ribbons = List.copyOf(ribbons);
    }

    /// A unit in one of the columns.
    ///
    /// @param y middle of its line
    public record Node(String name, int y, int x) {}

    /// @param path  as SVG draws it
    /// @param width of the stroke
    /// @param edge  number of the edge in the table
    public record Ribbon(String path, String width, int edge, String title, boolean directed) {}

    public boolean isEmpty() {
        return ribbons.isEmpty();
    }

    public static CopyGraph of(List<CopyEdge> edges) {
        List<String> copiers = strongest(edges, true);
        List<String> sources = strongest(edges, false);
        Map<String, Integer> left = rows(copiers);
        Map<String, Integer> right = rows(sources);
        long most = edges.stream().mapToLong(CopyEdge::all).max().orElse(1);
        List<Ribbon> ribbons = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            CopyEdge e = edges.get(i);
            Integer from = left.get(e.copier());
            Integer to = right.get(e.source());
            if (from != null && to != null) {
                ribbons.add(ribbon(e, i, from, to, most));
            }
        }
        long units = edges.stream().map(CopyEdge::copier).distinct().count() + edges.stream().map(CopyEdge::source).distinct().count();
        int height = TOP * 2 + ROW * Math.max(copiers.size(), sources.size());
        return new CopyGraph(nodes(copiers, LEFT), nodes(sources, RIGHT), ribbons, height, (int) units - copiers.size() - sources.size());
    }

    private static List<String> strongest(List<CopyEdge> edges, boolean copier) {
        Map<String, Long> counts = new HashMap<>();
        edges.forEach(e -> counts.merge(copier ? e.copier() : e.source(), e.all(), Long::sum));
        return counts.entrySet().stream().sorted(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue).reversed().thenComparing(Map.Entry::getKey)).limit(SHOWN).map(Map.Entry::getKey).toList();
    }

    private static Map<String, Integer> rows(List<String> names) {
        Map<String, Integer> rows = new HashMap<>();
        names.forEach(name -> rows.put(name, TOP + ROW * rows.size() + ROW / 2));
        return rows;
    }

    private static List<Node> nodes(List<String> names, int x) {
        Map<String, Integer> rows = rows(names);
        return names.stream().map(n -> new Node(n, rows.getOrDefault(n, 0), x)).toList();
    }

    private static Ribbon ribbon(CopyEdge e, int number, int from, int to, long most) {
        int begin = LEFT + 10;
        int end = RIGHT - 10;
        int middle = (begin + end) / 2;
        String path = String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", begin, from, middle, from, middle, to, end, to);
        String width = String.format(Locale.ROOT, "%.1f", Math.max(1.5, THICKEST * e.all() / most));
        return new Ribbon(path, width, number, e.copier() + " " + e.copierYear() + " ← " + e.source() + " " + e.sourceYear(), e.directed());
    }
}
