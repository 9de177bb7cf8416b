package org.kanhe.server.settings;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Arguments of `serve` as if they had been set in the environment.
final class Arguments {
    private Arguments() {}

    static Map<String, String> read(List<String> arguments) {
        Map<String, String> envOf = all().filter(s -> !s.argument().isEmpty()).collect(Collectors.toMap(Setting::argument, Setting::env));
        Map<String, String> read = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            String env = envOf.get(parts[0]);
            if (env == null) {
                throw new StartRefused("unknown argument " + parts[0] + "; known are " + envOf.keySet().stream().sorted().toList());
            }
            if (parts.length == 1 && i + 1 == arguments.size()) {
                throw new StartRefused(parts[0] + " needs a value");
            }
            read.put(env, parts.length == 2 ? parts[1] : arguments.get(++i));
        }
        return read;
    }

    /// All settings in the order of the records.
    static Stream<Setting> all() {
        return Stream.of(Settings.class.getRecordComponents())
                .flatMap(group -> Stream.of(group.getType().getRecordComponents()))
                .map((RecordComponent c) -> c.getAnnotation(Setting.class))
                .filter(Objects::nonNull);
    }
}
