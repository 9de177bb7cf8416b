package org.kanhe.server.page.dossier;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.lookup.NameLists;
import org.kanhe.server.lookup.NameLists.Listed;
import org.kanhe.server.lookup.NameLists.Named;
import org.kanhe.server.lookup.NameLists.Order;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.dossier.DossierPage.Link;
import org.kanhe.server.page.listing.Listing.Kept;
import org.kanhe.server.page.listing.Listing.Pager;
import org.kanhe.server.page.listing.Listing.Sorting;

/// Makes the list of units or of projects.
record NamesViews(Frame frame, Subject subject, NameLists lists) {
    private static final int SIZE = 40;
    private static final int PARTNERS = 3;
    private static final int INSTEAD = 8;
    private static final String BY_NAME = "name";

    NamesPage page() {
        try {
            String q = frame.here().first("q");
            Listed listed = lists.list(subject, q, order(), number(), SIZE);
            List<Link> instead = listed.total() == 0 && !q.isBlank() ? like(q) : List.of();
            return of(q, "", instead, listed, frame.here());
        } catch (SearchDown _) {
            return down();
        }
    }

    /// For a name no report has: the beginning of the list, and names like it.
    NamesPage missing(String name) {
        Address all = Address.of("/" + subject.path());
        return of("", name, like(name), lists.list(subject, "", Order.REPORTS, 1, SIZE), all);
    }

    NamesPage down() {
        return new NamesPage(frame, subject, frame.here().first("q"), "", List.of(), false, true, true, List.of(), List.of(), List.of(), Pager.of(frame.here(), 0, 1, SIZE));
    }

    private NamesPage of(String q, String missing, List<Link> instead, Listed listed, Address here) {
        List<NamesPage.Row> rows = listed.items().stream().map(this::row).toList();
        List<Kept> kept = here.first("sort").isEmpty() ? List.of() : List.of(new Kept("sort", here.first("sort")));
        List<Sorting> sortings = List.of(sorting(here, "", "sort.reports"), sorting(here, BY_NAME, "sort.by-name"));
        return new NamesPage(frame, subject, q, missing, instead, !q.isBlank() || !missing.isEmpty(), listed.whole(), false, rows, sortings, kept, Pager.of(here, listed.total(), number(), SIZE));
    }

    private Sorting sorting(Address here, String code, String key) {
        return new Sorting(frame.say(key), here.without("page").with("sort", code).toString(), here.first("sort").equals(code));
    }

    private Order order() {
        return frame.here().first("sort").equals(BY_NAME) ? Order.NAME : Order.REPORTS;
    }

    private int number() {
        String page = frame.here().first("page");
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    private NamesPage.Row row(Named named) {
        String first = named.first().map(String::valueOf).orElse("");
        String last = named.last().map(String::valueOf).orElse("");
        return new NamesPage.Row(named.name(), DossierLinks.to(subject, named.name()), first.equals(last) ? first : first + "–" + last, frame.words().number(named.reports()), named.partners().stream().limit(PARTNERS).toList(), Math.max(0, named.partners().size() - PARTNERS), named.findings() == 0 ? "" : frame.words().number(named.findings()));
    }

    /// Names that share less and less with what was asked for.
    private List<Link> like(String name) {
        String plain = subject.plain(name);
        List<String> parts = new ArrayList<>();
        for (int length : new int[] {plain.length(), 6, 4, 3, 2}) {
            if (length > 0 && length <= plain.length()) {
                parts.add(plain.substring(plain.length() - length));
                parts.add(plain.substring(0, length));
            }
        }
        for (String part : parts) {
            List<Link> links = lists.list(subject, part, Order.REPORTS, 1, INSTEAD).items().stream().map(n -> new Link(n.name(), DossierLinks.to(subject, n.name()))).toList();
            if (!links.isEmpty()) {
                return links;
            }
        }
        return List.of();
    }
}
