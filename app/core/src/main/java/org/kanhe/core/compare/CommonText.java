package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.List;

/// What two short texts have in common, in order or moved as a whole (清淤河道, 河道清淤), and the pieces only one of them has.
///
/// @param length characters in common
record CommonText(int length, List<String> onlyLeft, List<String> onlyRight) {
    static CommonText of(String a, String b) {
        CommonText inOrder = inOrder(a, b);
        String left = String.join("", inOrder.onlyLeft());
        String right = String.join("", inOrder.onlyRight());
        List<String> onlyLeft = without(inOrder.onlyLeft(), right);
        List<String> onlyRight = without(inOrder.onlyRight(), left);
        int moved = left.length() - onlyLeft.stream().mapToInt(String::length).sum();
        return new CommonText(inOrder.length() + moved, onlyLeft, onlyRight);
    }

    /// Whether one piece stands in the place of one other and all else is the same.
    boolean isOneForOne() {
        return onlyLeft.size() == 1 && onlyRight.size() == 1;
    }

    /// The pieces without the characters that stand among those only the other text has, each as often as it stands there.
    private static List<String> without(List<String> pieces, String others) {
        StringBuilder left = new StringBuilder(others);
        List<String> kept = new ArrayList<>();
        for (String piece : pieces) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < piece.length(); i++) {
                int there = left.indexOf(piece.substring(i, i + 1));
                if (there < 0) {
                    rest.append(piece.charAt(i));
                } else {
                    left.deleteCharAt(there);
                }
            }
            if (!rest.isEmpty()) {
                kept.add(rest.toString());
            }
        }
        return kept;
    }

    private static CommonText inOrder(String a, String b) {
        int[][] best = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                best[i][j] = a.charAt(i) == b.charAt(j) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        Pieces left = new Pieces();
        Pieces right = new Pieces();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                left.end();
                right.end();
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                left.add(a.charAt(i++));
            } else {
                right.add(b.charAt(j++));
            }
        }
        a.substring(i).chars().forEach(c -> left.add((char) c));
        b.substring(j).chars().forEach(c -> right.add((char) c));
        return new CommonText(best[0][0], left.all(), right.all());
    }

    /// Collects what stands between two common characters.
    private static final class Pieces {
        private final List<String> pieces = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        void add(char c) {
            current.append(c);
        }

        void end() {
            if (!current.isEmpty()) {
                pieces.add(current.toString());
                current.setLength(0);
            }
        }

        List<String> all() {
            end();
            return List.copyOf(pieces);
        }
    }
}
