package org.kanhe.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A search somebody keeps, and what imports brought to it since.
///
/// @param id      chosen by the caller, unique
/// @param name    for people
/// @param view    `reports`, `indicators` or `passages`
/// @param filters the query and the filters as names and values, in order
/// @param seen    when its hits were last looked at
/// @param news    what imports brought, newest first, at most [#MOST_NEWS]
/// @param webhook where to send news
/// @param deleted when it was thrown away; it can be taken back for a while
public record SavedSearch(String id, String name, String view, List<Parameter> filters, Instant created, Instant seen, List<News> news, Optional<Webhook> webhook, Optional<Instant> deleted) {
    public static final int MOST_NEWS = 50;

    public SavedSearch {
        filters = List.copyOf(filters);
        news = List.copyOf(news);
    }

    /// A part of an address.
    public record Parameter(String name, String value) {}

    /// What one import brought.
    ///
    /// @param hits    new ones
    /// @param reports ids of the first reports they are of
    public record News(Instant time, String importId, long hits, List<String> reports) {
        public News {
            reports = List.copyOf(reports);
        }
    }

    /// @param secret   signs what is sent
    /// @param sendings the last ones, newest first, at most [#MOST_SENDINGS]
    public record Webhook(String url, String secret, List<Sending> sendings) {
        public static final int MOST_SENDINGS = 10;

        public Webhook {
            sendings = List.copyOf(sendings);
        }

        /// The same with one more sending.
        public Webhook and(Sending sending) {
            List<Sending> all = new ArrayList<>(sendings);
            all.addFirst(sending);
            return new Webhook(url, secret, all.subList(0, Math.min(all.size(), MOST_SENDINGS)));
        }
    }

    /// An attempt to send news.
    ///
    /// @param attempt from 1
    /// @param outcome `delivered`, or why not
    /// @param detail  status or name of what went wrong, may be empty
    public record Sending(Instant time, String importId, int attempt, String outcome, String detail) {}

    /// New hits since they were last looked at.
    public long fresh() {
        return news.stream().filter(n -> n.time().isAfter(seen)).mapToLong(News::hits).sum();
    }

    public SavedSearch named(String other) {
        return new SavedSearch(id, other, view, filters, created, seen, news, webhook, deleted);
    }

    public SavedSearch seenAt(Instant time) {
        return new SavedSearch(id, name, view, filters, created, time, news, webhook, deleted);
    }

    /// The same with news; none of one import twice.
    public SavedSearch and(News brought) {
        List<News> all = new ArrayList<>(news.stream().filter(n -> !n.importId().equals(brought.importId())).toList());
        all.addFirst(brought);
        return new SavedSearch(id, name, view, filters, created, seen, all.subList(0, Math.min(all.size(), MOST_NEWS)), webhook, deleted);
    }

    public SavedSearch sendingTo(Optional<Webhook> other) {
        return new SavedSearch(id, name, view, filters, created, seen, news, other, deleted);
    }

    public SavedSearch deletedAt(Optional<Instant> when) {
        return new SavedSearch(id, name, view, filters, created, seen, news, webhook, when);
    }
}
