package org.kanhe.store;

import java.time.Instant;
import java.util.List;

/// 排除: somebody decided that some text shared is legitimate. It holds for what comes later, too.
///
/// @param id    made by us
/// @param keys  what it is about: of a passage the keys of its text, of a family the keys of its texts, of a source both units
/// @param label what the reader sees of it: the beginning of the text, the units
/// @param note  why, may be empty
/// @param by    who decided, empty when nobody is signed in
public record ReuseExclusion(String id, Sort sort, List<String> keys, String label, String note, String by, Instant at) {
    public ReuseExclusion {
        keys = List.copyOf(keys);
    }

    /// What was found legitimate.
    public enum Sort {
        /// 该段文字合理: this text, wherever it stands
        PASSAGE("passage"),
        /// 统一下发的文字: a family is a notice everybody was to take over
        FAMILY("family"),
        /// 本单位自有来源: text going from one unit to another is the unit's own
        SOURCE("source");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }
}
