package vn.tongket.units;

import java.time.LocalDate;

/** Days from the first to the one before the last; a floor reaches back without end. */
record Span(LocalDate from, LocalDate to) {

    static Span of(AdministrativeUnit unit) {
        return new Span(
                unit.isFloor() ? LocalDate.MIN : unit.validFrom(),
                unit.validTo() == null ? LocalDate.MAX : unit.validTo());
    }

    Span intersect(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
