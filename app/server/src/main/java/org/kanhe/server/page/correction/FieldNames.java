package org.kanhe.server.page.correction;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kanhe.server.page.Words;

/// Paths of fields in words: `indicators/2/target` is 绩效指标 第3行 年度指标值.
final class FieldNames {
    private FieldNames() {}

    static String say(Words words, String path) {
        return Arrays.stream(path.split("/"))
                .filter(step -> !step.equals("head"))
                .map(step -> step.matches("\\d+") ? words.say("correction.row", Integer.parseInt(step) + 1) : words.sayOr("field." + step, step))
                .collect(Collectors.joining(" "));
    }
}
