package org.kanhe.server.settings;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills the settings records from the environment and the arguments; arguments win.
public final class SettingsReader {
    private final Map<String, String> environment;

    private SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Reads all settings.
    ///
    /// @param arguments `--port 8080` or `--port=8080`
    /// @throws StartRefused when an argument is unknown or a value is not what its setting needs
    public static Settings read(Map<String, String> environment, List<String> arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Arguments.read(arguments));
        return (Settings) new SettingsReader(all).group(Settings.class);
    }

    private Object group(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> {
            Setting setting = c.getAnnotation(Setting.class);
            return setting == null ? group(c.getType()) : value(setting, c.getGenericType());
        }).toArray();
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Setting setting, Type type) {
        String text = text(setting).strip();
        try {
            if (type instanceof ParameterizedType p && p.getRawType() == Optional.class) {
                return text.isEmpty() ? Optional.empty() : Optional.of(simple(text, p.getActualTypeArguments()[0]));
            }
            if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
                Type of = p.getActualTypeArguments()[0];
                return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).map(s -> simple(s, of)).toList();
            }
            return simple(text, type);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            String shown = setting.secret() ? "not usable" : "'" + text + "'";
            throw new StartRefused(setting.env() + " is " + shown + ": " + needed(type) + " is needed", e);
        }
    }

    private String text(Setting setting) {
        String own = environment.getOrDefault(setting.env(), "");
        String file = setting.secret() ? environment.getOrDefault(setting.env() + "_FILE", "") : "";
        if (!file.isEmpty() && own.isEmpty()) {
            try {
                return Files.readString(Path.of(file));
            } catch (IOException e) {
                throw new StartRefused(setting.env() + "_FILE names " + file + ", which cannot be read", e);
            }
        }
        return own.isBlank() ? setting.initial() : own;
    }

    private static Object simple(String text, Type type) {
        if (type == String.class) {
            return text;
        } else if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type == Path.class) {
            return Path.of(text);
        } else if (type == URI.class) {
            return URI.create(text);
        } else if (type == Duration.class) {
            return Duration.parse(text);
        }
        throw new IllegalStateException("no setting can be a " + type);
    }

    private static String needed(Type type) {
        if (type == int.class) {
            return "a whole number";
        }
        return type == Duration.class ? "a duration such as PT5S" : "a readable value";
    }
}
