package org.kanhe.search;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.search.query.Query;

/// A word and what was searched for beside it because it means the same.
public record AlsoSought(String word, List<String> others) {
    public AlsoSought {
        others = List.copyOf(others);
    }

    static List<AlsoSought> in(Query query) {
        List<AlsoSought> all = new ArrayList<>();
        gather(query, all);
        return all.stream().distinct().toList();
    }

    private static void gather(Query query, List<AlsoSought> all) {
        switch (query) {
            case Query.Alike alike -> all.add(new AlsoSought(typed(alike.asked()), alike.others().stream().map(AlsoSought::typed).toList()));
            case Query.All parts -> parts.parts().forEach(part -> gather(part, all));
            case Query.Any parts -> parts.parts().forEach(part -> gather(part, all));
            case Query.Everything _, Query.Text _, Query.FieldText _, Query.FieldValue _, Query.FieldNumber _, Query.Not _ -> {}
        }
    }

    private static String typed(Query query) {
        return switch (query) {
            case Query.Text text -> text.typed();
            case Query.FieldText text -> text.typed();
            case Query.Everything _, Query.FieldValue _, Query.FieldNumber _, Query.All _, Query.Any _, Query.Not _, Query.Alike _ -> "";
        };
    }
}
