package org.kanhe.server.settings;

import java.nio.file.Path;
import java.util.Optional;

/// Where the truth is kept.
public record StoreSettings(
        @Setting(env = "KANHE_DATA", argument = "--data", initial = "data",
                text = "Folder of everything the service keeps itself: embedded stores, the spool of uploads, the lock.")
        Path data,
        @Setting(env = "KANHE_MONGODB_URI", secret = true,
                text = "Connection string of an existing MongoDB, database name included. When absent an embedded store is brought up under the data folder.")
        Optional<String> mongodbUri) {}
