package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.search.reuse.PairPage;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.listing.Listing.Chip;
import org.kanhe.server.page.listing.Listing.Facet;
import org.kanhe.server.page.listing.Listing.Pager;
import org.kanhe.server.page.listing.Listing.Value;

/// What the address of a list of pairs asks for, and the frame of its answer.
record PairLists(Frame frame) {
    static final int SIZE = 20;
    private static final List<String> FILTERS = List.of("kind", "grade", "year", "unit", "left", "right", "section", "project", "report", "family");
    private static final List<String> FACETS = List.of("kind", "year", "unit", "section");
    private static final int SHOWN = 8;

    PairRequest request() {
        return request(page(), SIZE);
    }

    PairRequest request(int page, int size) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        FILTERS.stream().filter(f -> !frame.here().all(f).isEmpty()).forEach(f -> filters.put(f, frame.here().all(f)));
        return new PairRequest(filters, least(), false, page, size);
    }

    /// 0 to 90 in tens.
    int least() {
        String least = frame.here().first("least");
        return least.matches("\\d{1,2}") ? Integer.parseInt(least) / CopyEdge.STEP * CopyEdge.STEP : 0;
    }

    private int page() {
        String page = frame.here().first("page");
        return page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1;
    }

    Listing bare() {
        return listing(0, List.of());
    }

    Listing answered(PairPage found) {
        List<Facet> facets = new ArrayList<>();
        for (String name : FACETS) {
            List<PairPage.Count> counts = found.facets().getOrDefault(name, List.of()).stream().filter(c -> !c.value().equals("0")).toList();
            if (counts.size() > 1 || (!counts.isEmpty() && !frame.here().all(name).isEmpty())) {
                facets.add(facet(name, counts));
            }
        }
        return listing(found.total(), facets);
    }

    private Listing listing(long total, List<Facet> facets) {
        Address here = frame.here().without("page");
        List<Chip> chips = FILTERS.stream().flatMap(name -> here.all(name).stream().map(v -> new Chip(title(name), label(name, v), here.toggle(name, v).toString(), false))).toList();
        return new Listing("", here.path(), List.of(), facets, chips, List.of(), Pager.of(frame.here(), Math.min(total, PairRequest.DEEPEST), page(), SIZE), Optional.empty(), false, List.of(), List.of());
    }

    private Facet facet(String name, List<PairPage.Count> counts) {
        long most = Math.max(1, counts.stream().mapToLong(PairPage.Count::count).max().orElse(1));
        Address here = frame.here().without("page");
        List<Value> values = counts.stream().limit(SHOWN).map(c -> new Value(label(name, c.value()), frame.words().number(c.count()), here.toggle(name, c.value()).toString(), "", here.has(name, c.value()), (int) (100 * c.count() / most))).toList();
        return new Facet(title(name), values, List.of());
    }

    private String title(String name) {
        return frame.words().sayOr("reuse.filter." + name, name);
    }

    private String label(String name, String value) {
        return switch (name) {
            case "kind" -> frame.words().sayOr("reuse.kind." + value, value);
            case "section" -> frame.words().sayOr("reuse.section." + value, value);
            case "report", "family" -> value.substring(0, Math.min(8, value.length()));
            default -> value;
        };
    }
}
