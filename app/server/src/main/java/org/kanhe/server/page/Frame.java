package org.kanhe.server.page;

/// What surrounds every page: language, theme, where we are, who is here.
///
/// @param here     this very state
/// @param section  which entry of the navigation it belongs to
/// @param reviewer the name given for decisions made in this browser, empty while none was
public record Frame(Words words, Theme theme, Address here, Section section, String reviewer) {
    /// Of somebody who gave no name.
    public Frame(Words words, Theme theme, Address here, Section section) {
        this(words, theme, here, section, "");
    }

    /// Entries of the navigation.
    public enum Section {
        SEARCH("/", "nav.search"),
        UNITS("/units", "nav.units"),
        FINDINGS("/findings", "nav.findings"),
        COMPARE("/compare", "nav.compare"),
        REUSE("/reuse", "nav.reuse"),
        IMPORTS("/imports", "nav.imports"),
        CHECK("/check", "nav.check"),
        RULES("/rules", "nav.rules"),
        /// Belongs to no entry
        NONE("", "");

        private final String path;
        private final String key;

        Section(String path, String key) {
            this.path = path;
            this.key = key;
        }

        public String path() {
            return path;
        }

        /// Key of its name in the page messages.
        public String key() {
            return key;
        }
    }

    public Frame in(Section other) {
        return new Frame(words, theme, here, other, reviewer);
    }

    /// The same at another address.
    public Frame at(Address other) {
        return new Frame(words, theme, other, section, reviewer);
    }

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    /// Address of a static file, changed whenever its content changes.
    public String asset(String name) {
        return Assets.address(name);
    }
}
