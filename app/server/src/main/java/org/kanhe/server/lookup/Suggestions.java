package org.kanhe.server.lookup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.search.Suggestion;
import org.kanhe.search.query.QueryField;
import org.kanhe.server.archive.Archive;

/// Completes a query while it is typed, with units, projects and indicator names of the archive.
@Singleton
public final class Suggestions {
    /// The last word of a query: perhaps a field before it, perhaps an opened quotation.
    private static final Pattern LAST = Pattern.compile("(?s)^(.*[\\s(（]|)(?:([\\p{L}0-9]{1,20})[:：])?[\"“]?([^\\s\"“”(（]+)$");

    private final Archive archive;

    Suggestions(Archive archive) {
        this.archive = archive;
    }

    /// A name and the query choosing it makes.
    ///
    /// @param q what stood before it, and the name in its field
    public record Proposal(Suggestion name, String q) {}

    /// Names that what is typed, or its last word, is a part of; the whole comes first.
    ///
    /// @param typed as it stands in the search box; need not be a correct query
    /// @param most  how many at most
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public List<Proposal> of(String typed, int most, Locale locale) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<Proposal> all = new ArrayList<>();
        Matcher last = LAST.matcher(text);
        boolean apart = last.matches() && !last.group(3).equals(text);
        if (!apart || last.group(2) == null) {
            archive.suggest(text, most).forEach(name -> all.add(new Proposal(name, asked(name, locale))));
        }
        if (apart && all.size() < most) {
            Optional<QueryField> field = Optional.ofNullable(last.group(2)).flatMap(QueryField::named);
            archive.suggest(last.group(3), most).stream()
                    .filter(name -> field.isEmpty() || field.get().code().equals(name.kind()))
                    .map(name -> new Proposal(name, last.group(1) + asked(name, locale)))
                    .filter(proposal -> all.stream().noneMatch(p -> p.name().equals(proposal.name())))
                    .limit(most - all.size())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static String asked(Suggestion name, Locale locale) {
        return asking(QueryField.named(name.kind()).orElseThrow(), name.text(), locale);
    }

    /// The query for exactly this name, in the words of a language.
    public static String asking(QueryField field, String name, Locale locale) {
        String called = locale.getLanguage().equals("zh") ? field.names().get(1) : field.code();
        return called + ":\"" + name.replaceAll("[\"“”]", " ").strip() + "\"";
    }
}
