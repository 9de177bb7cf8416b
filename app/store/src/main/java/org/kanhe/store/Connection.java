package org.kanhe.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// Reaching the server a connection string names.
final class Connection {
    private static final long SELECTION_SECONDS = 10;
    private static final String DEFAULT_DATABASE = "kanhe";

    private Connection() {}

    /// A client that has reached its server once. What the connection string leaves open is set to the safe side: a write
    /// is answered when a majority has it in its journal, a read sees only such writes.
    static MongoClient open(String uri) {
        ConnectionString string = parse(uri);
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applicationName("kanhe").applyConnectionString(string);
        if (string.getWriteConcern() == null) {
            settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
        }
        if (string.getReadConcern() == null) {
            settings.readConcern(ReadConcern.MAJORITY);
        }
        if (string.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(c -> c.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
        }
        MongoClient client = MongoClients.create(settings.build());
        try {
            client.getDatabase(database(uri)).runCommand(new Document("ping", 1));
            return client;
        } catch (MongoException e) {
            client.close();
            throw new StoreUnavailable("No MongoDB server answers at " + String.join(",", string.getHosts()) + ": " + e.getMessage(), e);
        }
    }

    static String database(String uri) {
        return Objects.requireNonNullElse(parse(uri).getDatabase(), DEFAULT_DATABASE);
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // the string itself may hold a password
            throw new StoreUnavailable("The connection string of the MongoDB server is not one: " + e.getMessage(), e);
        }
    }
}
