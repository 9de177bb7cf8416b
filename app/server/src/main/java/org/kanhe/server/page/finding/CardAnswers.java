package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Words;

/// Answers to what was done to one card: with scripts the card comes back anew, without them the page does.
@Singleton
final class CardAnswers {
    private final CardMaker maker;

    CardAnswers(CardMaker maker) {
        this.maker = maker;
    }

    static Words words(HttpRequest<?> request) {
        return Frames.of(request, Frame.Section.NONE).words();
    }

    HttpResponse<String> done(HttpRequest<?> request, CardForm form, Finding finding, Decision decision, Undo undo) {
        return answer(request, HttpStatus.OK, form, finding, decision, Optional.of(undo));
    }

    /// Somebody else was first: the card shows what stands.
    HttpResponse<String> refused(HttpRequest<?> request, CardForm form, Finding finding, Decision decision) {
        return answer(request, HttpStatus.CONFLICT, form, finding, decision, Optional.empty());
    }

    private HttpResponse<String> answer(HttpRequest<?> request, HttpStatus status, CardForm form, Finding finding, Decision decision, Optional<Undo> undo) {
        if (!Answers.isFragment(request)) {
            return Answers.seeOther(form.back() + "#f-" + finding.id());
        }
        Frame frame = Frames.of(request, Frame.Section.NONE);
        FindingCard card = maker.cards(frame.words(), Decision::open).card(finding, form.about(), decision, undo.isEmpty());
        return Answers.show(request, status, "finding/decided", new DecidedFragment(frame, card, form.back(), undo));
    }
}
