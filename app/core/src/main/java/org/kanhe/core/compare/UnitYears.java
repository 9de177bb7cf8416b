package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kanhe.core.report.ReportKind;

/// Everything one unit evaluated over the years: the forms of the whole department and those of every project.
///
/// @param comparisons one for the department, where it has forms, then one for each project by name
/// @param proposals   projects that may be one under two names
/// @param undated     forms without a readable year: shown, not compared
public record UnitYears(String unit, List<YearComparison> comparisons, List<ProjectProposal> proposals, List<Filed> undated) {
    public UnitYears {
        comparisons = List.copyOf(comparisons);
        proposals = List.copyOf(proposals);
        undated = List.copyOf(undated);
    }

    /// @param filed everything of the unit, in the order it came into the archive; kinds without indicators are left out
    /// @param links decisions of people about names of indicators and of projects
    public static UnitYears of(String unit, List<Filed> filed, Links links) {
        List<Filed> evaluations = filed.stream()
                .filter(form -> form.kind() == ReportKind.PROJECT_SELF_EVALUATION || form.kind() == ReportKind.DEPARTMENT_SELF_EVALUATION).toList();
        List<Filed> undated = evaluations.stream().filter(form -> form.year().isEmpty()).toList();
        Map<String, List<Filed>> groups = new LinkedHashMap<>();
        evaluations.stream().filter(form -> form.year().isPresent()).forEach(form -> groups.computeIfAbsent(key(form, groups, links), _ -> new ArrayList<>()).add(form));
        List<YearComparison> comparisons = groups.values().stream().map(group -> YearComparison.of(group, links))
                .sorted(Comparator.comparing(YearComparison::project)).toList();
        return new UnitYears(unit, comparisons, ProjectProposal.of(comparisons, links), undated);
    }

    /// Projects of one plain name are one, and those a person joined.
    private static String key(Filed form, Map<String, List<Filed>> groups, Links links) {
        if (form.kind() == ReportKind.DEPARTMENT_SELF_EVALUATION) {
            return "";
        }
        String plain = "项目 " + PlainName.of(form.project());
        return groups.entrySet().stream().filter(group -> !group.getKey().isEmpty())
                .filter(group -> links.decide(group.getValue().getFirst().project(), form.project(), 0) > 0)
                .map(Map.Entry::getKey).findFirst().orElse(plain);
    }

    /// Every year of any comparison, ascending.
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        comparisons.forEach(comparison -> years.addAll(comparison.years()));
        return List.copyOf(years);
    }
}
