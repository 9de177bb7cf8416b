package org.kanhe.core.check;

import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Names of agencies made comparable.
public final class UnitNames {
    private static final Pattern SEAL = Pattern.compile("\\((?:盖章|公章|签章|章|本级|机关|汇总)\\)|:|。");

    private UnitNames() {}

    /// Without white space, width, and what a form prints beside a name: `云溪县水利局（盖章）` is 云溪县水利局.
    public static String key(String name) {
        String plain = Labels.normalise(name);
        return plain.indexOf('(') < 0 && plain.indexOf(':') < 0 && plain.indexOf('。') < 0 ? plain : SEAL.matcher(plain).replaceAll("");
    }

    /// Whether both are names of one agency; an empty name is nobody's.
    public static boolean same(String left, String right) {
        String key = key(left);
        return !key.isEmpty() && key.equals(key(right));
    }
}
