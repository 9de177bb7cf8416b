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
    private static final int MOST_GROUPS = 5_000;
    private static final int MOST_MEMBERS = 20;
    private static final int LONGEST_MEMBER = 40;

    public Synonyms {
        groups = List.copyOf(groups);
    }

    public static Synonyms none() {
        return new Synonyms(List.of());
    }

    /// Reads lists: one group a line, members parted by `=`, lines with a leading `#` are remarks.
    ///
    /// @throws WordListException naming the line that is not of this form
    public static Synonyms parse(String text) {
        List<List<List<String>>> groups = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                groups.add(group(number, line));
            }
            if (groups.size() > MOST_GROUPS) {
                throw new WordListException(number, "words.too-many-groups", String.valueOf(MOST_GROUPS));
            }
        }
        return new Synonyms(groups);
    }

    private static List<List<String>> group(int number, String line) {
        List<List<String>> group = new ArrayList<>();
        for (String member : line.split("[=＝]", -1)) {
            List<String> words = Tokens.of(member).texts();
            if (words.size() > LONGEST_MEMBER) {
                throw new WordListException(number, "words.too-long", String.valueOf(LONGEST_MEMBER));
            }
            if (group.contains(words) && !words.isEmpty()) {
                throw new WordListException(number, "words.twice", member.strip());
            }
            group.add(words);
        }
        if (group.size() < 2 || group.stream().anyMatch(List::isEmpty)) {
            throw new WordListException(number, "words.no-group", line.strip());
        }
        if (group.size() > MOST_MEMBERS) {
            throw new WordListException(number, "words.too-many-members", String.valueOf(MOST_MEMBERS));
        }
        return List.copyOf(group);
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
