package org.kanhe.server.page.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.saved.SavedPage.Hook;
import org.kanhe.server.page.saved.SavedPage.News;
import org.kanhe.server.page.saved.SavedPage.Row;
import org.kanhe.server.page.saved.SavedPage.Sending;
import org.kanhe.server.saved.KeptQuery;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.Parameter;

/// Makes the list of kept searches.
record SavedViews(Frame frame, Archive archive) {
    private static final int NEWS = 5;

    SavedPage page(List<SavedSearch> searches, String refused) {
        boolean down = false;
        List<Row> rows = new ArrayList<>();
        for (SavedSearch search : searches) {
            String total = "";
            try {
                total = down ? "" : frame.words().number(KeptQuery.total(archive, search));
            } catch (SearchDown _) {
                down = true;
            } catch (QuerySyntaxException | RequestRefusedException _) {
                total = frame.say("saved.not-understood");
            }
            rows.add(row(search, total));
        }
        return new SavedPage(frame, rows, down, refused, frame.here().first("undo"));
    }

    private Row row(SavedSearch search, String total) {
        List<News> news = search.news().stream().limit(NEWS).map(n -> new News(frame.words().time(n.time()), "/imports/" + n.importId(), n.hits(), n.reports(), n.time().isAfter(search.seen()))).toList();
        Hook hook = search.webhook().map(w -> new Hook(w.url(), w.secret(), w.sendings().stream().map(this::sending).toList())).orElseGet(() -> new Hook("", "", List.of()));
        return new Row(search.id(), search.name(), frame.say("view." + search.view()), says(search), href(search), total, search.fresh(), frame.words().time(search.seen()), news, hook);
    }

    private Sending sending(SavedSearch.Sending sending) {
        String detail = sending.detail().startsWith("webhook.") ? frame.words().sayOr(sending.detail(), sending.detail()) : sending.detail();
        return new Sending(frame.words().time(sending.time()), sending.attempt(), frame.words().sayOr("saved.sending." + sending.outcome(), sending.outcome()), detail);
    }

    /// The page of its hits.
    static String href(SavedSearch search) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Parameter parameter : search.filters()) {
            query.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(parameter.value());
        }
        return new Address("/", query).with("view", search.view().equals("reports") ? "" : search.view()).toString();
    }

    private String says(SavedSearch search) {
        return search.filters().stream().filter(p -> !p.name().equals("sort")).map(this::says).collect(Collectors.joining(frame.say("export.filter-joint")));
    }

    private String says(Parameter parameter) {
        if (parameter.name().equals("q")) {
            return parameter.value();
        } else if (parameter.name().equals("exact")) {
            return frame.say("saved.exact");
        } else if (parameter.name().equals("near")) {
            return frame.say("search.words-near");
        }
        boolean without = parameter.name().startsWith("-");
        String plain = without ? parameter.name().substring(1) : parameter.name();
        return frame.say(without ? "export.without" : "export.with", frame.words().sayOr("facet." + plain, plain), frame.words().sayOr(plain + "." + parameter.value(), parameter.value()));
    }
}
