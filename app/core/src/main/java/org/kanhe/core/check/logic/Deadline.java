package org.kanhe.core.check.logic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;

/// Dates promised and dates reached. Only dates with a month are judged, and always in favour of the unit: 6月底前 and 6月前 end
/// with June, 9月 begins with its first day.
public final class Deadline {
    private static final Pattern DATE = Pattern.compile("(?:((?:19|20)\\d\\d)[年./-])?(1[0-2]|0?[1-9])(?:月|[./-](?=\\d))(?:份)?(?:([0-3]?\\d)[日号]?|(上旬|中旬|下旬|底|末))?");
    private static final int MIDDLE = 11;
    private static final int LATE = 21;

    private Deadline() {}

    /// Whether the date reached lies behind the date promised.
    ///
    /// @param year of the report, for dates that name none
    static boolean isMissed(Indicator row, int year) {
        return date(row.target()).flatMap(target -> date(row.actual()).filter(actual -> first(actual, year).isPresent() && last(target, year).isPresent()
                && first(actual, year).get().isAfter(last(target, year).get()))).isPresent();
    }

    /// The year a result in the form of a date names.
    static Optional<Integer> yearReached(Indicator row) {
        return date(row.actual()).flatMap(m -> Optional.ofNullable(m.group(1))).map(Integer::valueOf);
    }

    /// The last day of what a target promises; empty where it promises no date.
    ///
    /// @param year of the report, for dates that name none
    public static Optional<LocalDate> promised(Indicator row, int year) {
        return date(row.target()).flatMap(date -> last(date, year));
    }

    private static Optional<Matcher> date(org.kanhe.core.report.Field<IndicatorValue> cell) {
        boolean dated = cell instanceof Present<IndicatorValue> p && p.value() instanceof IndicatorValue.Described words && words.sort() == IndicatorValue.Sort.DATE;
        Matcher m = DATE.matcher(Labels.normalise(cell.raw()));
        // a span of dates has two ends
        return dated && m.find() && !Labels.normalise(cell.raw()).matches(".*(至|到|-\\d{1,2}月|~).*") ? Optional.of(m) : Optional.empty();
    }

    private static Optional<LocalDate> first(Matcher date, int year) {
        return at(date, year, month -> {
            String part = date.group(4);
            return month.atDay(part == null || part.equals("上旬") ? 1 : part.equals("中旬") ? MIDDLE : LATE);
        });
    }

    private static Optional<LocalDate> last(Matcher date, int year) {
        return at(date, year, YearMonth::atEndOfMonth);
    }

    private static Optional<LocalDate> at(Matcher date, int year, java.util.function.Function<YearMonth, LocalDate> ofMonth) {
        try {
            YearMonth month = YearMonth.of(date.group(1) == null ? year : Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
            return Optional.of(date.group(3) == null ? ofMonth.apply(month) : month.atDay(Integer.parseInt(date.group(3))));
        } catch (DateTimeException _) {
            // 31 June is a slip of the pen, not a date
            return Optional.empty();
        }
    }
}
