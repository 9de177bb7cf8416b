package org.kanhe.server.page.reuse;

import java.util.List;

/// One text in many units, judged once.
///
/// @param text       as it stands where it appeared first
/// @param firstUnit  where that was
/// @param years      such as 2021–2023, empty when none is known
/// @param decision   code of what was decided, empty while nothing was
/// @param exclusion  id of the exclusion in force, empty when there is none
public record FamilyCard(String id, String href, String text, int units, int reports, int regions, String firstUnit, String firstYear, String firstHref, String years, String decision, String note, String exclusion, List<Member> members) {
    public FamilyCard {
        members = List.copyOf(members);
    }

    /// One place where the text stands.
    public record Member(String href, String unit, String year, String project, String place, String pair) {}
}
