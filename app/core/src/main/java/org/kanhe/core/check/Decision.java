package org.kanhe.core.check;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// What a reviewer decided about a finding. A finding nobody decided on is [#open(String)].
///
/// @param finding   id of the finding; survives rechecks
/// @param dismissal why it was dismissed; only with that status
/// @param note      the reviewer's reason, may be empty
/// @param assignee  who is to look at it, where somebody was named
/// @param by        who decided, empty while nobody has
/// @param version   counts decisions, 0 while nobody has decided; a decision names the version it was made on
public record Decision(String finding, Status status, Optional<Dismissal> dismissal, String note, Optional<String> assignee, String by, Instant at, long version) {
    public Decision {
        if (status != Status.DISMISSED) {
            dismissal = Optional.empty();
        }
        assignee = assignee.filter(name -> !name.isBlank());
    }

    public Decision(String finding, Status status, String note, String by, Instant at, long version) {
        this(finding, status, Optional.empty(), note, Optional.empty(), by, at, version);
    }

    /// States of a finding.
    public enum Status {
        /// 待核
        OPEN("open"),
        /// 属实
        CONFIRMED("confirmed"),
        /// 已排除
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

        public static Optional<Status> find(String code) {
            return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
        }
    }

    /// Why a finding was dismissed.
    public enum Dismissal {
        /// 不是问题
        NOT_A_PROBLEM("not-a-problem"),
        /// 说明可接受
        ACCEPTED_EXPLANATION("accepted-explanation"),
        /// 读取有误: the form is right and was misread; leads to a correction of the field
        READING_ERROR("reading-error");

        private final String code;

        Dismissal(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }

        public static Optional<Dismissal> find(String code) {
            return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
        }
    }

    public static Decision open(String finding) {
        return new Decision(finding, Status.OPEN, "", "", Instant.EPOCH, 0);
    }

    /// The same decided again on top of another version.
    public Decision again(String decidedBy, Instant when, long on) {
        return new Decision(finding, status, dismissal, note, assignee, decidedBy, when, on + 1);
    }
}
