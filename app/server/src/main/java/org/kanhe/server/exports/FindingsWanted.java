package org.kanhe.server.exports;

import java.time.LocalDateTime;
import java.util.List;
import org.kanhe.export.About;
import org.kanhe.search.FindingHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.page.Words;

/// Which findings are to be exported, and for whom.
///
/// @param request what the list was asked for
/// @param query   the same as people and programs read it
/// @param total   findings it answers with
/// @param base    address of the service, without a slash at the end; begins every link
/// @param made    local time
/// @param rules   version of the rules in force
public record FindingsWanted(SearchRequest request, String query, long total, Words words, String base, LocalDateTime made, String rules) {
    /// What every sheet says of itself.
    List<About> about() {
        return List.of(
                new About("query", words.say("export.query"), query.isEmpty() ? words.say("export.everything") : query),
                new About("exported", words.say("export.made"), made.withNano(0).toString().replace('T', ' ')),
                new About("rules", words.say("export.rules"), rules),
                new About("total", words.say("export.total"), String.valueOf(total)));
    }

    /// The same findings in another order.
    SearchRequest sorted(String sort) {
        return new SearchRequest(request.q(), request.filters(), 1, request.size(), sort, request.alike());
    }

    /// Where the first proof of a finding is seen.
    String evidence(FindingHit hit) {
        return base + "/reports/" + (hit.evidence().isEmpty() ? hit.report() : hit.evidence().getFirst().report()) + "#" + hit.at();
    }
}
