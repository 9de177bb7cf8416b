package org.kanhe.server.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Message;

/// The sentences of refusals in one language; Chinese where the language asked for is not among ours.
public record ProblemWords(ResourceBundle bundle, String language) {
    private static final ResourceBundle.Control OURS_ONLY = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static ProblemWords in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.kanhe.server.web.problems", locale, OURS_ONLY);
        String language = bundle.getLocale().getLanguage();
        return new ProblemWords(bundle, language.isEmpty() ? "zh" : language);
    }

    /// The title of a refusal: its own, or that of its group, which is its key up to the first dot.
    public String title(Problem problem) {
        return find(problem.key() + ".title", problem.args()).orElseGet(() -> say(problem.key().split("\\.", 2)[0] + ".title", problem.args()));
    }

    public String say(String key, List<Object> args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args.stream().map(this::said).toArray());
    }

    /// An argument or a member of a refusal; sentences of the checks are said in the language of the refusal. A member that
    /// is a tree keeps its order and what is not known in it.
    Object said(Object value) {
        return switch (value) {
            case Message message -> message.in(Locale.of(language));
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> said = new LinkedHashMap<>();
                map.forEach((key, member) -> said.put(String.valueOf(key), within(member)));
                yield said;
            }
            case List<?> list -> {
                List<@Nullable Object> said = new ArrayList<>();
                list.forEach(member -> said.add(within(member)));
                yield said;
            }
            default -> value;
        };
    }

    private @Nullable Object within(@Nullable Object member) {
        return member == null ? null : said(member);
    }

    public Optional<String> find(String key, List<Object> args) {
        return bundle.containsKey(key) ? Optional.of(say(key, args)) : Optional.empty();
    }
}
