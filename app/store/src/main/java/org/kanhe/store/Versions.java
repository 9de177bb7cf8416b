package org.kanhe.store;

/// What made the derived data of a file; each is empty while that step has not run.
///
/// @param reader    name and version of the reader
/// @param layouts   version of the form layouts
/// @param catalogue version of the rule catalogue
public record Versions(String reader, String layouts, String catalogue) {
    public static Versions none() {
        return new Versions("", "", "");
    }
}
