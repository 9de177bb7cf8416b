package org.kanhe.server.compare;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.compare.DeclarationComparison;
import org.kanhe.core.compare.Filed;
import org.kanhe.core.compare.Links;
import org.kanhe.core.compare.PlainName;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.core.compare.WholeAndParts;
import org.kanhe.core.place.Aliases;
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
    private final WhoIsWho who;

    YearComparisons(ReportStore store, SearchEngine engine, WhoIsWho who) {
        this.store = store;
        this.engine = engine;
        this.who = who;
    }

    /// Everything of a unit, or one project of it, over the years. Nothing compared when the archive has nothing of it.
    ///
    /// @param unit    as written on its forms; empty when the project alone is known
    /// @param project empty for all of the unit
    /// @throws Refused when neither is given, or when several units have a project of this name
    /// @throws SearchDown while the search engine is away
    public UnitYears years(String unit, String project) {
        List<Filed> filed = filed(unit, project, ReportKind.PROJECT_SELF_EVALUATION, ReportKind.DEPARTMENT_SELF_EVALUATION);
        String whose = unit.isEmpty() ? onlyUnit(filed) : who.aliases().main(unit);
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

    /// The money of the department beside that of its projects.
    ///
    /// @throws Refused when no unit is named
    public WholeAndParts whole(String unit, int year) {
        if (unit.isBlank()) {
            throw Refused.of(400, "compare.no-unit");
        }
        return WholeAndParts.of(year, filed(unit, "", ReportKind.PROJECT_SELF_EVALUATION, ReportKind.DEPARTMENT_SELF_EVALUATION, ReportKind.BASE_DATA));
    }

    /// A project, or the whole department where its name is empty, and a year of which both the declaration and the
    /// evaluation are kept.
    public record Declared(String project, int year) {}

    /// What of a unit can be held against its declaration, newest first.
    public List<Declared> declared(String unit) {
        Aliases aliases = who.aliases();
        Map<Declared, Set<String>> kinds = new LinkedHashMap<>();
        aliases.of(unit).stream().flatMap(name -> ask(index -> index.reportsOf(name, MOST)).stream()).filter(origin -> aliases.same(unit, origin.unit()) && origin.year().isPresent())
                .forEach(origin -> kinds.computeIfAbsent(new Declared(origin.project(), origin.year().orElseThrow()), _ -> new HashSet<>()).add(origin.kind()));
        return kinds.entrySet().stream().filter(entry -> isComplete(entry.getKey(), entry.getValue())).map(Map.Entry::getKey).toList();
    }

    private static boolean isComplete(Declared of, Set<String> kinds) {
        return of.project().isEmpty()
                ? kinds.contains(ReportKind.DEPARTMENT_TARGET_DECLARATION.code()) && kinds.contains(ReportKind.DEPARTMENT_SELF_EVALUATION.code())
                : kinds.contains(ReportKind.PROJECT_TARGET_DECLARATION.code()) && kinds.contains(ReportKind.PROJECT_SELF_EVALUATION.code());
    }

    /// Remembers that two names are one indicator or project of a unit, or that they are two.
    public void decide(String unit, Links.Link link) {
        store.join(UnitNames.key(unit), link);
    }

    private Links links(String unit) {
        return new Links(who.aliases().of(unit).stream().flatMap(name -> store.joinedNames(UnitNames.key(name)).decided().stream()).toList());
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
        Aliases aliases = who.aliases();
        List<String> names = unit.isBlank() ? List.of(project) : aliases.of(unit);
        return names.stream().flatMap(name -> ask(index -> index.reportsOf(name, MOST)).stream()).distinct()
                .filter(origin -> wanted.contains(origin.kind()))
                .filter(origin -> unit.isBlank() || aliases.same(unit, origin.unit()))
                .filter(origin -> project.isBlank() || PlainName.of(origin.project()).equals(plain) || links.isJoined(origin.project(), project))
                .sorted(Comparator.comparing(Origin::report))
                .flatMap(this::read).toList();
    }

    private Stream<Filed> read(Origin origin) {
        ReportId id = ReportId.parse(origin.report());
        return store.findReport(id).map(report -> new Filed(id, origin.file(), report)).stream();
    }

    private String onlyUnit(List<Filed> filed) {
        Aliases aliases = who.aliases();
        List<String> units = filed.stream().map(Filed::unit).filter(unit -> !unit.isEmpty()).map(aliases::main).distinct().toList();
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
