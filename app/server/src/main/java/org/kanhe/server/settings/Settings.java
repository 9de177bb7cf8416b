package org.kanhe.server.settings;

/// Everything that can be set. A new setting is one component of one of these records.
public record Settings(ListenSettings listen, StoreSettings store, SearchSettings search, ImportSettings imports, ReadingSettings reading, WebhookSettings webhook) {}
