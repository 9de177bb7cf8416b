package org.kanhe.server.page.listing;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Address;

/// A list narrowed by a query and filters, one page of it.
///
/// @param q       the query as typed
/// @param path    where the query is sent
/// @param kept    parameters a new query keeps
/// @param mistake what is wrong with the query, if something is
/// @param down    the search engine does not answer
/// @param also    words searched for beside those typed
/// @param instead where nothing was found, queries that find something
public record Listing(String q, String path, List<Kept> kept, List<Facet> facets, List<Chip> chips, List<Sorting> sortings, Pager pager, Optional<Mistake> mistake, boolean down, List<Also> also, List<Instead> instead) {
    public Listing {
        kept = List.copyOf(kept);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        sortings = List.copyOf(sortings);
        also = List.copyOf(also);
        instead = List.copyOf(instead);
    }

    /// A parameter carried along.
    public record Kept(String name, String value) {}

    /// One way to narrow the list.
    ///
    /// @param values the most frequent and those chosen
    /// @param rest   the others, behind a fold
    public record Facet(String title, List<Value> values, List<Value> rest) {
        public Facet {
            values = List.copyOf(values);
            rest = List.copyOf(rest);
        }
    }

    /// @param without address of the list without the hits that have it
    /// @param percent length of its bar: share of the most frequent value
    public record Value(String label, String count, String href, String without, boolean active, int percent) {}

    /// A filter in force; `href` takes it away.
    ///
    /// @param excludes whether hits with it are left out
    public record Chip(String name, String label, String href, boolean excludes) {}

    /// A word and others that mean the same; `href` asks for the word alone.
    public record Also(String word, String others, String href) {}

    /// A query that finds something.
    public record Instead(String q, String href, String count) {}

    /// An order of the list.
    public record Sorting(String label, String href, boolean active) {}

    /// A mistake in the query.
    ///
    /// @param before the query up to the mistake
    /// @param after  the query from the mistake on
    /// @param meant  a query that can be answered, as near to it as possible
    public record Mistake(String message, String before, String after, Optional<Meaning> meant) {}

    /// A query and its address.
    public record Meaning(String q, String href) {}

    /// Where in the list this page stands.
    ///
    /// @param last address of the last page, empty when this is it
    public record Pager(long total, int page, int pages, String before, String after, String last) {
        /// Whether the list has hits, but none as far down as this.
        public boolean isBeyond() {
            return page > pages;
        }

        public static Pager of(Address here, long total, int page, int size) {
            int pages = (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(Math.max(total, 1), size));
            String before = page > 1 ? here.with("page", page == 2 ? "" : String.valueOf(page - 1)).toString() : "";
            String after = page < pages ? here.with("page", String.valueOf(page + 1)).toString() : "";
            String last = page == pages ? "" : here.with("page", pages == 1 ? "" : String.valueOf(pages)).toString();
            return new Pager(total, page, pages, before, after, last);
        }
    }

    public boolean isNarrowed() {
        return !q.isEmpty() || !chips.isEmpty();
    }
}
