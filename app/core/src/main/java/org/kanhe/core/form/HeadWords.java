package org.kanhe.core.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Rows of heads in words no list knows: recognised by their shape, a row of short words without a number, and by what most
/// of the words probably mean.
final class HeadWords {
    private static final int LONGEST = 12;
    private static final int LEAST_INDICATOR_COLUMNS = 4;
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,2}(?:[-~至到]\\d{1,2})?月");

    private HeadWords() {}

    /// A short word that may head a column.
    static boolean isHead(FormCell cell) {
        String s = LabelText.key(cell.text());
        boolean column = Words.among(cell.text(), FormLabel.INDICATOR).isPresent() || Words.among(cell.text(), FormLabel.FUNDING).isPresent();
        boolean known = (!column && Words.among(cell.text(), FormLabel.HEAD).isPresent()) || Words.FUNDING_ITEMS.meaning(cell.text()).isPresent();
        boolean level = LevelLabels.isLevel1(s) || LevelLabels.isLevel2(s);
        return !s.isEmpty() && s.length() <= LONGEST && !known && !level && !NUMBER.matcher(MONTHS.matcher(s).replaceAll("")).matches();
    }

    /// Heads of a table of indicators.
    static boolean headIndicators(FormRow row) {
        List<FormCell> filled = row.filled();
        if (filled.size() < LEAST_INDICATOR_COLUMNS || !filled.stream().skip(1).allMatch(HeadWords::isHead)) {
            return false;
        }
        Set<FormLabel> roles = Columns.of(row, FormLabel.INDICATOR).guessed(FormLabel.INDICATOR).roles();
        boolean values = roles.contains(FormLabel.TARGET) || roles.contains(FormLabel.ACTUAL);
        boolean points = roles.contains(FormLabel.WEIGHT) || roles.contains(FormLabel.SCORE) || (roles.contains(FormLabel.TARGET) && roles.contains(FormLabel.ACTUAL));
        boolean what = roles.contains(FormLabel.NAME) || roles.contains(FormLabel.LEVEL2);
        long money = filled.stream().filter(c -> Words.among(c.text(), FormLabel.MONEY).isPresent()).count();
        return what && values && points && money < 2 && roles.size() >= LEAST_INDICATOR_COLUMNS && 2 * roles.size() > filled.size();
    }

    /// Heads of lines of money.
    static boolean headFunding(FormRow row) {
        List<FormCell> filled = row.filled();
        if (filled.size() < 3 || !filled.stream().skip(1).allMatch(HeadWords::isHead)) {
            return false;
        }
        Columns guessed = Columns.of(row, FormLabel.FUNDING).guessed(FormLabel.FUNDING);
        long money = guessed.roles().stream().filter(FormLabel.MONEY::contains).count();
        boolean budget = guessed.roles().contains(FormLabel.INITIAL) || guessed.roles().contains(FormLabel.ANNUAL);
        return budget && guessed.roles().contains(FormLabel.EXECUTED) && money >= 2 && 3 * guessed.roles().size() >= filled.size();
    }

    /// Notes what was guessed, so that somebody looks at it.
    static void note(Answers answers, Columns columns, Columns known) {
        columns.guessesAbove(known).forEach(c -> answers.note(c.head(), ReadingNote.Why.AMBIGUOUS));
    }
}
