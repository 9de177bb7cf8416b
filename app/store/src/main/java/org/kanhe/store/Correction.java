package org.kanhe.store;

import java.time.Instant;
import java.util.Optional;
import org.kanhe.core.source.Location;

/// What a person corrected by hand in what was read of a file. It is never changed but for being taken back: who said
/// what, and when, stays.
///
/// @param number   counted from 1 in its file
/// @param report   ordinal of the report it was made on
/// @param path     the field it sets, such as `indicators/2/target`; empty when it says what stands on the paper
/// @param at       the cell or paragraph: of a field, the place it is to point at
/// @param around   what stood around it, by which its place is known again
/// @param original what was read, as printed
/// @param text     what is right
/// @param note     why, may be empty
/// @param by       who
/// @param applied  whether the present reading holds it; when not, what it corrects is no longer where it was
public record Correction(int number, int report, String path, Location at, String around, String original, String text, String note, String by,
        Instant when, Optional<Withdrawal> withdrawn, boolean applied) {
    /// Who took it back, and when.
    public record Withdrawal(String by, Instant when) {}

    /// It has not been taken back.
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /// It corrects a field of the typed report, not the words on the paper.
    public boolean isOfField() {
        return !path.isEmpty();
    }

    /// Both are about the same thing, so the later replaces the earlier.
    public boolean sameTarget(Correction other) {
        return path.equals(other.path) && (isOfField() ? report == other.report : at.equals(other.at));
    }

    public Correction withApplied(boolean now) {
        return new Correction(number, report, path, at, around, original, text, note, by, when, withdrawn, now);
    }

    public Correction withAround(String now) {
        return new Correction(number, report, path, at, now, original, text, note, by, when, withdrawn, applied);
    }

    public Correction takenBack(Withdrawal withdrawal) {
        return new Correction(number, report, path, at, around, original, text, note, by, when, Optional.of(withdrawal), false);
    }
}
