package org.kanhe.server.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Where the search engine is.
///
/// @param uris empty for the embedded engine
public record SearchSettings(
        @Setting(env = "KANHE_ELASTICSEARCH_URIS",
                text = "Addresses of an existing Elasticsearch, separated by commas. When absent an embedded engine is brought up under the data folder.")
        List<URI> uris,
        @Setting(env = "KANHE_ELASTICSEARCH_USER", text = "User at the existing Elasticsearch.")
        Optional<String> user,
        @Setting(env = "KANHE_ELASTICSEARCH_PASSWORD", secret = true, text = "Password of that user.")
        Optional<String> password,
        @Setting(env = "KANHE_ELASTICSEARCH_PREFIX", initial = "kanhe",
                text = "Begins the name of every index, for archives that share an engine; lower-case letters and digits.")
        String prefix,
        @Setting(env = "KANHE_ELASTICSEARCH_HOME",
                text = "Folder of the unpacked engine for the embedded case; the launcher sets it.")
        Optional<Path> home,
        @Setting(env = "KANHE_INDEX_CATCH_UP", initial = "PT5S",
                text = "How often the index is compared with what is still to be indexed after the engine was away, as an ISO 8601 duration.")
        Duration catchUp,
        @Setting(env = "KANHE_INDEX_AUDIT", initial = "PT24H",
                text = "How often the whole index is held against the store, entry by entry, and put right, as an ISO 8601 duration.")
        Duration audit) {
    public SearchSettings {
        uris = List.copyOf(uris);
        if (!prefix.matches("[a-z][a-z0-9]{0,30}")) {
            throw new StartRefused("KANHE_ELASTICSEARCH_PREFIX is '" + prefix + "': up to 31 lower-case letters and digits, a letter first, are needed");
        }
        if (catchUp.toMillis() < 100) {
            throw new StartRefused("KANHE_INDEX_CATCH_UP is " + catchUp + ": at least PT0.1S is needed");
        }
        if (audit.toSeconds() < 1) {
            throw new StartRefused("KANHE_INDEX_AUDIT is " + audit + ": at least PT1S is needed");
        }
        if (user.isPresent() != password.isPresent()) {
            throw new StartRefused("KANHE_ELASTICSEARCH_USER and KANHE_ELASTICSEARCH_PASSWORD belong together: set both or none");
        }
    }
}
