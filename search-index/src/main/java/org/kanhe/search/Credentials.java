package org.kanhe.search;

/// What the search engine asks for.
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        // Never the password: records end up in logs
        return "Credentials[" + user + "]";
    }
}
