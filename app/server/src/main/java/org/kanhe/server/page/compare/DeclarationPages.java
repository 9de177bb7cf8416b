package org.kanhe.server.page.compare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.compare.DeclarationComparison;
import org.kanhe.server.compare.YearComparisons;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.web.ProblemWords;
import org.kanhe.server.web.Refused;

/// What was promised beside what is evaluated.
@Controller("/compare/declaration")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeclarationPages {
    private final YearComparisons years;

    DeclarationPages(YearComparisons years) {
        this.years = years;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String project, @QueryValue(defaultValue = "") String year) {
        Frame frame = Frames.of(request, Frame.Section.COMPARE);
        return Answers.show(request, "compare/declaration", page(frame, unit.strip(), project.strip(), year.strip()));
    }

    private DeclarationPage page(Frame frame, String unit, String project, String year) {
        if (unit.isEmpty()) {
            return new DeclarationPage(frame, unit, project, year, List.of(), List.of(), List.of(), List.of(), false, Optional.empty());
        }
        DeclarationViews views = new DeclarationViews(frame);
        List<YearsPage.Link> choices = List.of();
        List<DeclarationPage.Sum> sums = List.of();
        try {
            choices = views.choices(unit, years.declared(unit));
            if (year.isEmpty()) {
                return new DeclarationPage(frame, unit, project, year, List.of(), List.of(), List.of(), choices, false, Optional.empty());
            }
            int of = Integer.parseInt(year);
            sums = views.sums(years.whole(unit, of));
            DeclarationComparison found = years.declaration(unit, project, of);
            return new DeclarationPage(frame, unit, project, year, views.heads(found), views.lines(found), sums, choices, false, Optional.empty());
        } catch (NumberFormatException _) {
            return new DeclarationPage(frame, unit, project, year, List.of(), List.of(), List.of(), choices, false, Optional.of(frame.say("compare.no-year", year)));
        } catch (SearchDown _) {
            return new DeclarationPage(frame, unit, project, year, List.of(), List.of(), List.of(), List.of(), true, Optional.empty());
        } catch (Refused e) {
            String said = ProblemWords.in(frame.words().locale()).say(e.problem().key() + ".detail", e.problem().args());
            return new DeclarationPage(frame, unit, project, year, List.of(), List.of(), sums, choices, false, Optional.of(said));
        }
    }
}
