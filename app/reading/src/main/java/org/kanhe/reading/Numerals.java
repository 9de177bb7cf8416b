package org.kanhe.reading;

/// Numbers as automatic numbering writes them.
final class Numerals {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numerals() {}

    /// @param format name of the number format in the file; an unknown one counts in decimal digits
    static String shown(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "chineseLegalSimplified" -> chinese(number);
            case "ideographTraditional" -> number >= 1 && number <= 10 ? STEMS.substring(number - 1, number) : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> Integer.toString(number).codePoints().map(c -> c - '0' + '０').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /// Name of a number format by its code in `.doc` files.
    static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 11, 37, 39 -> "chineseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23, 255 -> "none";
            case 30 -> "ideographTraditional";
            default -> "decimal";
        };
    }

    /// 1 to 99 as 一 … 九十九; anything else digit by digit.
    private static String chinese(int number) {
        if (number < 0) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return DIGITS[number];
        }
        if (number < 100) {
            String tens = number < 20 ? "十" : DIGITS[number / 10] + "十";
            return number % 10 == 0 ? tens : tens + DIGITS[number % 10];
        }
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> digits.append(DIGITS[c - '0']));
        return digits.toString();
    }

    private static String letters(int number) {
        if (number < 1 || number > 26 * 20) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
