package org.kanhe.server.page.dossier;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.lookup.Dossier;
import org.kanhe.server.lookup.Dossiers;
import org.kanhe.server.lookup.NameLists;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;

/// Units and projects: the lists, and everything about one.
@Controller
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class DossierController {
    private final Dossiers dossiers;
    private final NameLists lists;

    DossierController(Dossiers dossiers, NameLists lists) {
        this.dossiers = dossiers;
        this.lists = lists;
    }

    @Get("/units")
    HttpResponse<String> units(HttpRequest<?> request) {
        return list(request, Subject.UNIT);
    }

    @Get("/projects")
    HttpResponse<String> projects(HttpRequest<?> request) {
        return list(request, Subject.PROJECT);
    }

    @Get("/units/{name}")
    HttpResponse<String> unit(HttpRequest<?> request, String name) {
        return one(request, Subject.UNIT, name);
    }

    @Get("/projects/{name}")
    HttpResponse<String> project(HttpRequest<?> request, String name) {
        return one(request, Subject.PROJECT, name);
    }

    private HttpResponse<String> list(HttpRequest<?> request, Subject subject) {
        return Answers.show(request, "names", new NamesViews(Frames.of(request, Frame.Section.UNITS), subject, lists).page());
    }

    private HttpResponse<String> one(HttpRequest<?> request, Subject subject, String name) {
        Frame frame = Frames.of(request, Frame.Section.UNITS);
        Optional<String> unit = subject == Subject.PROJECT ? Optional.of(frame.here().first("unit")).filter(u -> !u.isEmpty()) : Optional.empty();
        NamesViews names = new NamesViews(frame, subject, lists);
        try {
            Optional<Dossier> found = dossiers.find(subject, name, unit);
            return found.isPresent() ? Answers.show(request, "dossier", new DossierViews(frame, found.get()).page()) : Answers.show(request, HttpStatus.NOT_FOUND, "names", names.missing(name));
        } catch (SearchDown _) {
            return Answers.show(request, HttpStatus.SERVICE_UNAVAILABLE, "names", names.down());
        }
    }
}
