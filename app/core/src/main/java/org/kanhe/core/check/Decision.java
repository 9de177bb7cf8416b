package org.kanhe.core.check;

import java.time.Instant;

/// What a reviewer decided about a finding. A finding nobody decided on is [#open(String)].
///
/// @param finding id of the finding; survives rechecks
/// @param note    the reviewer's reason, may be empty
/// @param by      who decided, empty while nobody has
/// @param version counts decisions, 0 while nobody has decided; a decision names the version it was made on
public record Decision(String finding, Status status, String note, String by, Instant at, long version) {
    /// States of a finding.
    public enum Status {
        /// 待核
        OPEN("open"),
        /// 属实
        CONFIRMED("confirmed"),
        /// 误报
        DISMISSED("dismissed"),
        /// 已整改
        RECTIFIED("rectified");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    public static Decision open(String finding) {
        return new Decision(finding, Status.OPEN, "", "", Instant.EPOCH, 0);
    }
}
