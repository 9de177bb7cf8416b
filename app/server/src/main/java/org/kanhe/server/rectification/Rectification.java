package org.kanhe.server.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;

/// Findings sent back to one unit.
///
/// @param unit     as its reports name it, empty where they name none
/// @param deadline day by which it is to answer, as ISO 8601; empty when none is set
/// @param note     to the unit, may be empty
/// @param made     when it was sent back
/// @param by       who sent it, may be empty
public record Rectification(String unit, String deadline, String note, Instant made, String by, List<Item> items) {
    public Rectification {
        items = List.copyOf(items);
    }

    /// Where one finding stands.
    public enum State {
        /// 待整改
        PENDING("pending"),
        /// 已回复
        REPLIED("replied"),
        /// 已核实
        VERIFIED("verified"),
        /// 退回
        RETURNED("returned"),
        /// 已收回: sent by mistake, and taken back before the unit answered
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }

        public static Optional<State> find(String code) {
            return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
        }

        /// A reply is verified or returned; one that was returned is answered again, what was verified can be returned, and what
        /// nobody answered can be taken back.
        public boolean mayBecome(State next) {
            return switch (this) {
                case PENDING -> next == REPLIED || next == WITHDRAWN;
                case RETURNED -> next == REPLIED;
                case REPLIED -> next == VERIFIED || next == RETURNED || next == REPLIED;
                case VERIFIED -> next == RETURNED;
                case WITHDRAWN -> false;
            };
        }

        /// The unit has nothing to do about it any more, and it can be sent again.
        public boolean isOver() {
            return this == VERIFIED || this == WITHDRAWN;
        }
    }

    /// One finding as it was sent, with everything said about it since.
    ///
    /// @param finding   id of the finding itself
    /// @param messageZh the finding in Chinese
    /// @param messageEn the finding in English
    /// @param at        the first place of its evidence
    /// @param name      of the project or form
    /// @param year      empty where the report names none
    /// @param sent      when
    public record Item(String finding, ReportId report, String rule, String severity, String messageZh, String messageEn, Location at, String name, Optional<Integer> year, State state, Optional<Instant> sent, List<Step> steps) {
        public Item {
            steps = List.copyOf(steps);
        }

        Item and(Step step) {
            List<Step> all = new ArrayList<>(steps);
            all.add(step);
            return new Item(finding, report, rule, severity, messageZh, messageEn, at, name, year, step.state(), sent, all);
        }

        public String message(boolean chinese) {
            return chinese ? messageZh : messageEn;
        }
    }

    /// Something said: the unit's reply, or what a reviewer made of it.
    public record Step(State state, String text, String by, Instant at) {}

    public Optional<Item> find(String finding) {
        return items.stream().filter(item -> item.finding().equals(finding)).findFirst();
    }

    Rectification with(Item changed) {
        return new Rectification(unit, deadline, note, made, by, items.stream().map(item -> item.finding().equals(changed.finding()) ? changed : item).toList());
    }

    Rectification and(Item item) {
        List<Item> all = new ArrayList<>(items);
        all.add(item);
        return new Rectification(unit, deadline, note, made, by, all);
    }

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /// Everything of it is verified, or was taken back.
    public boolean isOver() {
        return items.stream().allMatch(item -> item.state().isOver());
    }

    /// Something of it is not over and the day has passed.
    public boolean isLate(LocalDate today) {
        return !isOver() && Deadline.isPast(deadline, today);
    }
}
