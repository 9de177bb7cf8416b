package org.kanhe.server.lookup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.text.Tokens;

/// What everything known is gathered about.
public enum Subject {
    UNIT(QueryField.UNIT) {
        @Override
        public String plain(String name) {
            return name.strip();
        }
    },
    /// Its name often carries the year of the budget, which makes no other project of it
    PROJECT(QueryField.PROJECT) {
        @Override
        public String plain(String name) {
            String bare = YEAR.matcher(name).replaceAll("").replaceAll("[(（\\[【]\\s*[)）\\]】]", "").replaceAll("^[\\s\\-—_、.．:：]+|[\\s\\-—_、.．:：]+$", "");
            return bare.isEmpty() ? name.strip() : bare;
        }
    };

    private static final Pattern YEAR = Pattern.compile("(?<![0-9A-Za-z])(?:19|20)\\d\\d\\s*(?:[-—~～至]\\s*(?:19|20)\\d\\d\\s*)?(?:年度|年(?![产级])|(?![0-9A-Za-z]))");

    private final QueryField field;

    Subject(QueryField field) {
        this.field = field;
    }

    /// The name without what changes from year to year.
    public abstract String plain(String name);

    /// Equal for all ways of writing one name.
    public String key(String name) {
        return Tokens.of(plain(name)).key();
    }

    public QueryField field() {
        return field;
    }

    /// Its name in the filters of lists.
    public String filter() {
        return field.code();
    }

    /// First part of its address.
    public String path() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    /// The other one: projects of a unit, units of a project.
    public Subject other() {
        return this == UNIT ? PROJECT : UNIT;
    }
}
