package org.kanhe.server.words;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.WordLists;
import org.kanhe.search.query.Synonyms;
import org.kanhe.search.query.WordListException;
import org.kanhe.server.engine.DataFolder;
import org.kanhe.server.engine.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the lists in the data folder, one file each; a list nobody changed is the program's own. A change is in use with
/// the next search: lists are applied to what is searched for, never to what is indexed.
@Singleton
public final class WordListStore {
    private static final Logger LOG = LoggerFactory.getLogger(WordListStore.class);

    private final Path folder;
    private final SearchEngine engine;

    WordListStore(DataFolder data, SearchEngine engine) {
        this.folder = data.path().resolve("words");
        this.engine = engine;
    }

    /// Puts the lists into use.
    public synchronized void begin() {
        try {
            engine.use(all());
        } catch (WordListException e) {
            // Somebody wrote into the files by hand; searching goes on with the program's own lists
            LOG.error("The lists of words in {} are not used: {}", folder, e.getMessage());
        }
    }

    public synchronized WordList read(WordLists list) {
        return file(list).map(text -> new WordList(list, text, true)).orElseGet(() -> new WordList(list, list.standardText(), false));
    }

    /// Replaces a list, durably and at once.
    ///
    /// @param version the version the change was made on
    /// @return the list as it is now; empty when somebody changed it in between, and nothing was done
    /// @throws WordListException when the text cannot be used; nothing was done
    public synchronized Optional<WordList> write(WordLists list, String text, String version) {
        Synonyms.parse(text);
        if (!read(list).version().equals(version)) {
            return Optional.empty();
        }
        keep(list, text);
        engine.use(all());
        return Optional.of(read(list));
    }

    /// Goes back to the program's own list.
    public synchronized WordList reset(WordLists list) {
        try {
            Files.deleteIfExists(path(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine.use(all());
        return read(list);
    }

    private Synonyms all() {
        return Stream.of(WordLists.values()).map(list -> Synonyms.parse(read(list).text())).reduce(Synonyms.none(), Synonyms::and);
    }

    private Optional<String> file(WordLists list) {
        try {
            return Files.isRegularFile(path(list)) ? Optional.of(Files.readString(path(list))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Either the old list or the whole new one is there, whenever the machine stops.
    private void keep(WordLists list, String text) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(list.code() + ".new");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, path(list), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(WordLists list) {
        return folder.resolve(list.code() + ".txt");
    }
}
