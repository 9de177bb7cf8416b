package org.kanhe.server.compare;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.compare.DeclarationComparison;
import org.kanhe.core.compare.Filed;
import org.kanhe.core.compare.Links;
import org.kanhe.core.compare.PlainName;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.Origin;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.web.Refused;
import org.kanhe.store.ReportStore;

/// What one unit or project promised and delivered over the years: the index says which reports, the store what stands in
/// them.
@Singleton
public final class YearComparisons {
    /// Far beyond what one unit files in ten years.
    private static final int MOST = 2_000;

    private final ReportStore store;
    private final SearchEngine engine;

    YearComparisons(ReportStore store, SearchEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    /// Everything of a unit, or one project of it, over the years. Nothing compared when the archive has nothing of it.
    ///
    /// @param unit    as written on its forms; empty when the project alone is known
    /// @param project empty for all of the unit
    /// @throws Refused when neither is given, or when several units have a project of this name
    /// @throws SearchDown while the search engine is away
    public UnitYears years(String unit, String project) {
        List<Filed> filed = filed(unit, project, ReportKind.PROJECT_SELF_EVALUATION, ReportKind.DEPARTMENT_SELF_EVALUATION);
        String whose = unit.isEmpty() ? onlyUnit(filed) : unit;
        return UnitYears.of(whose, filed, links(whose));
    }

    /// The declaration and the evaluation of one project, or of the whole department where no project is named.
    ///
    /// @throws Refused when one of the two is not in the archive
    public DeclarationComparison declaration(String unit, String project, int year) {
        List<ReportKind> kinds = project.isEmpty()
                ? List.of(ReportKind.DEPARTMENT_TARGET_DECLARATION, ReportKind.DEPARTMENT_SELF_EVALUATION)
                : List.of(ReportKind.PROJECT_TARGET_DECLARATION, ReportKind.PROJECT_SELF_EVALUATION);
        List<Filed> filed = filed(unit, project, kinds.toArray(ReportKind[]::new)).stream().filter(form -> form.year().filter(y -> y == year).isPresent()).toList();
        Filed declared = last(filed, kinds.getFirst()).orElseThrow(() -> Refused.of(404, "compare.no-declaration", project.isEmpty() ? unit : project, year));
        Filed evaluated = last(filed, kinds.getLast()).orElseThrow(() -> Refused.of(404, "compare.no-evaluation", project.isEmpty() ? unit : project, year));
        return DeclarationComparison.of(year, declared, evaluated, links(unit.isEmpty() ? onlyUnit(filed) : unit));
    }

    /// Remembers that two names are one indicator or project of a unit, or that they are two.
    public void decide(String unit, Links.Link link) {
        store.join(UnitNames.key(unit), link);
    }

    private Links links(String unit) {
        return store.joinedNames(UnitNames.key(unit));
    }

    private static Optional<Filed> last(List<Filed> filed, ReportKind kind) {
        return filed.stream().filter(form -> form.kind() == kind).reduce((_, later) -> later);
    }

    private List<Filed> filed(String unit, String project, ReportKind... kinds) {
        if (unit.isBlank() && project.isBlank()) {
            throw Refused.of(400, "compare.nothing-asked");
        }
        List<String> wanted = Stream.of(kinds).map(ReportKind::code).toList();
        String plain = PlainName.of(project);
        Links links = unit.isBlank() ? Links.NONE : links(unit);
        return ask(index -> index.reportsOf(unit.isBlank() ? project : unit, MOST)).stream()
                .filter(origin -> wanted.contains(origin.kind()))
                .filter(origin -> unit.isBlank() || UnitNames.same(origin.unit(), unit))
                .filter(origin -> project.isBlank() || PlainName.of(origin.project()).equals(plain) || links.isJoined(origin.project(), project))
                .sorted(Comparator.comparing(Origin::report))
                .flatMap(this::read).toList();
    }

    private Stream<Filed> read(Origin origin) {
        ReportId id = ReportId.parse(origin.report());
        return store.findReport(id).map(report -> new Filed(id, origin.file(), report)).stream();
    }

    private static String onlyUnit(List<Filed> filed) {
        List<String> units = filed.stream().map(Filed::unit).filter(unit -> !unit.isEmpty()).distinct().toList();
        if (units.stream().map(UnitNames::key).distinct().count() > 1) {
            throw Refused.of(400, "compare.which-unit", String.join("、", units)).with("units", units);
        }
        return units.isEmpty() ? "" : units.getFirst();
    }

    private <T> T ask(Function<ReportIndex, T> question) {
        try {
            return question.apply(engine.index());
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine does not answer", e);
        }
    }
}
