package org.kanhe.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kanhe.search.text.Tokens;

/// Groups of words that mean the same, applied to what is searched for, never to what is indexed: a changed list takes
/// effect with the next search.
///
/// @param groups each of at least two members, as tokens
public record Synonyms(List<List<List<String>>> groups) {
    private static final int MOST = 8;

    public Synonyms {
        groups = List.copyOf(groups);
    }

    public static Synonyms none() {
        return new Synonyms(List.of());
    }

    /// Reads lists: one group a line, members parted by `=`, lines with a leading `#` are remarks.
    ///
    /// @throws IllegalArgumentException naming the line that is not of this form
    public static Synonyms parse(String text) {
        List<List<List<String>>> groups = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            List<List<String>> group = new ArrayList<>();
            for (String member : line.split("=", -1)) {
                group.add(Tokens.of(member).texts());
            }
            if (group.size() < 2 || group.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("line " + number + " is not a group of words parted by =");
            }
            groups.add(List.copyOf(group));
        }
        return new Synonyms(groups);
    }

    /// The groups of both lists.
    public Synonyms and(Synonyms other) {
        List<List<List<String>>> both = new ArrayList<>(groups);
        both.addAll(other.groups);
        return new Synonyms(both);
    }

    /// The query with what means the same beside each of its words; words in quotation marks mean only themselves.
    public Query widen(Query query) {
        return switch (query) {
            case Query.Text text -> text.quoted() ? text : alike(text, others(text.tokens()).stream().map(o -> (Query) new Query.Text(o, String.join("", o), false)).toList());
            case Query.FieldText text ->
                text.quoted() ? text : alike(text, others(text.tokens()).stream().map(o -> (Query) new Query.FieldText(text.field(), o, String.join("", o), false)).toList());
            case Query.All all -> new Query.All(all.parts().stream().map(this::widen).toList());
            case Query.Any any -> new Query.Any(any.parts().stream().map(this::widen).toList());
            // What is excluded is excluded as typed: a reader must be able to tell why something is missing
            case Query.Not not -> not;
            case Query.Alike alike -> alike;
            case Query.Everything _, Query.FieldValue _, Query.FieldNumber _ -> query;
        };
    }

    private static Query alike(Query asked, List<Query> others) {
        return others.isEmpty() ? asked : new Query.Alike(asked, others);
    }

    private List<List<String>> others(List<String> tokens) {
        Set<List<String>> others = new LinkedHashSet<>();
        for (List<List<String>> group : groups) {
            longestMember(group, tokens).ifPresent(member -> group.stream().filter(other -> !other.equals(member.words()) && others.size() < MOST).forEach(other -> others.add(replaced(tokens, member, other))));
        }
        others.remove(tokens);
        return List.copyOf(others);
    }

    private static java.util.Optional<Member> longestMember(List<List<String>> group, List<String> tokens) {
        return group.stream()
                .map(words -> new Member(words, java.util.Collections.indexOfSubList(tokens, words)))
                .filter(member -> member.at() >= 0)
                .max(java.util.Comparator.comparingInt(member -> member.words().size()));
    }

    private static List<String> replaced(List<String> tokens, Member member, List<String> other) {
        List<String> replaced = new ArrayList<>(tokens.subList(0, member.at()));
        replaced.addAll(other);
        replaced.addAll(tokens.subList(member.at() + member.words().size(), tokens.size()));
        return List.copyOf(replaced);
    }

    /// A member of a group and where it stands among the tokens.
    private record Member(List<String> words, int at) {}
}
