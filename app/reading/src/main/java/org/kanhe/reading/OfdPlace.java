package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/// Where an object of an OFD page stands: its own system of coordinates, turned and moved onto the page. Millimetres.
record OfdPlace(double left, double top, double a, double b, double c, double d, double e, double f) {
    private static final int MOST = 100_000;

    static OfdPlace of(XmlCursor x) {
        double[] box = numbers(x.attribute("Boundary").orElse(""));
        double[] turn = numbers(x.attribute("CTM").orElse(""));
        double left = box.length > 1 ? box[0] : 0;
        double top = box.length > 1 ? box[1] : 0;
        return turn.length == 6 ? new OfdPlace(left, top, turn[0], turn[1], turn[2], turn[3], turn[4], turn[5]) : new OfdPlace(left, top, 1, 0, 0, 1, 0, 0);
    }

    /// A point of the object on the page: x, y.
    double[] on(double x, double y) {
        return new double[] {left + a * x + c * y + e, top + b * x + d * y + f};
    }

    /// How much larger the object is drawn than written.
    double scale() {
        return Math.hypot(a, b);
    }

    static double number(String written, double otherwise) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static double[] numbers(String written) {
        StringTokenizer words = new StringTokenizer(written);
        List<Double> numbers = new ArrayList<>();
        while (words.hasMoreTokens() && numbers.size() < MOST) {
            numbers.add(number(words.nextToken(), 0));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Distances between characters; `g 3 5.2` stands for three times 5.2.
    static double[] deltas(String written) {
        StringTokenizer words = new StringTokenizer(written);
        List<Double> deltas = new ArrayList<>();
        while (words.hasMoreTokens() && deltas.size() < MOST) {
            String word = words.nextToken();
            if (word.equals("g") && words.hasMoreTokens()) {
                int times = (int) Math.clamp(number(words.nextToken(), 0), 0, 10_000);
                double value = words.hasMoreTokens() ? number(words.nextToken(), 0) : 0;
                for (int i = 0; i < times; i++) {
                    deltas.add(value);
                }
            } else {
                deltas.add(number(word, 0));
            }
        }
        return deltas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The straight parts of a path, each as x1, y1, x2, y2.
    static List<double[]> path(String written) {
        List<double[]> parts = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(written);
        double[] start = {0, 0};
        double[] at = {0, 0};
        while (words.hasMoreTokens() && parts.size() < MOST) {
            String command = words.nextToken().toUpperCase(Locale.ROOT);
            switch (command) {
                case "S", "M" -> {
                    at = point(words);
                    start = at;
                }
                case "L" -> {
                    double[] end = point(words);
                    parts.add(new double[] {at[0], at[1], end[0], end[1]});
                    at = end;
                }
                case "C" -> {
                    parts.add(new double[] {at[0], at[1], start[0], start[1]});
                    at = start;
                }
                case "Q" -> {
                    point(words);
                    at = point(words);
                }
                case "B" -> {
                    point(words);
                    point(words);
                    at = point(words);
                }
                default -> {}
            }
        }
        return parts;
    }

    private static double[] point(StringTokenizer words) {
        double x = words.hasMoreTokens() ? number(words.nextToken(), 0) : 0;
        double y = words.hasMoreTokens() ? number(words.nextToken(), 0) : 0;
        return new double[] {x, y};
    }
}
