package vn.tongket.units;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows territory through time. The edges join leaves, the versions with nothing below them, so a larger unit is
 * followed as the leaves that stood below it while both were in force. A walk keeps one direction: going forward from a
 * part and back again would reach its neighbours, which it never held. Land on which nobody lived is not followed: the
 * figures of a unit are of its people.
 */
final class Territory {
    private static final Set<UnitChange.Kind> ONE_TO_ONE =
            Set.of(UnitChange.Kind.RENAME, UnitChange.Kind.RETYPE, UnitChange.Kind.KEEP);

    private final AdministrativeUnits units;

    Territory(AdministrativeUnits units) {
        this.units = units;
    }

    /** Every version, of any level and any day, that has held some of what this version holds; more may be named. */
    Set<AdministrativeUnit> everHolding(AdministrativeUnit unit) {
        Set<AdministrativeUnit> leaves = leaves(unit);
        Set<AdministrativeUnit> history = closure(leaves, this::next);
        history.addAll(closure(leaves, this::previous));
        return history.stream()
                .flatMap(leaf -> Stream.concat(Stream.of(leaf), ancestors(leaf).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The units in force on a day that hold what a version holds, as small as the record knows them: the version itself
     * or what it was renamed to, else leaves, and a unit above where the record has no leaf on that day.
     */
    Set<AdministrativeUnit> holders(AdministrativeUnit unit, LocalDate day) {
        return sameOn(unit, day).map(Set::of).orElseGet(() -> follow(leaves(unit), day));
    }

    /** As {@link #holders}, by the version's own edges where it has some: a province that was merged has a province as heir. */
    Set<AdministrativeUnit> heirs(AdministrativeUnit ended, LocalDate day) {
        return follow(next(ended).isEmpty() ? leaves(ended) : Set.of(ended), day);
    }

    private Optional<AdministrativeUnit> sameOn(AdministrativeUnit unit, LocalDate day) {
        Set<AdministrativeUnit> seen = new LinkedHashSet<>();
        Optional<AdministrativeUnit> same = Optional.of(unit);
        while (same.isPresent() && !same.get().inForceOn(day) && seen.add(same.get())) {
            same = onlyStepTowards(day, same.get());
        }
        return same.filter(found -> found.inForceOn(day));
    }

    private Optional<AdministrativeUnit> onlyStepTowards(LocalDate day, AdministrativeUnit unit) {
        List<UnitChange> edges = unit.hasEndedBy(day) ? units.successors(unit.key()) : units.predecessors(unit.key());
        boolean oneToOne = edges.size() == 1 && ONE_TO_ONE.contains(edges.get(0).kind());
        return oneToOne ? towards(day, unit).stream().findFirst() : Optional.empty();
    }

    private Set<AdministrativeUnit> follow(Collection<AdministrativeUnit> start, LocalDate day) {
        Set<AdministrativeUnit> passed = closure(start, unit -> unit.inForceOn(day) ? List.of() : towards(day, unit));
        return passed.stream().flatMap(unit -> end(unit, day)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<AdministrativeUnit> end(AdministrativeUnit unit, LocalDate day) {
        if (unit.inForceOn(day)) {
            return Stream.of(unit);
        }
        return towards(day, unit).isEmpty() ? lowestAbove(unit, day).stream() : Stream.empty();
    }

    private List<AdministrativeUnit> towards(LocalDate day, AdministrativeUnit unit) {
        return unit.hasEndedBy(day) ? next(unit) : previous(unit);
    }

    private List<AdministrativeUnit> next(AdministrativeUnit unit) {
        return units.successors(unit.key()).stream()
                .filter(UnitChange::inhabited)
                .flatMap(edge -> units.version(edge.to()).stream())
                .toList();
    }

    private List<AdministrativeUnit> previous(AdministrativeUnit unit) {
        return units.predecessors(unit.key()).stream()
                .filter(UnitChange::inhabited)
                .flatMap(edge -> units.version(edge.from()).stream())
                .toList();
    }

    private static Set<AdministrativeUnit> closure(
            Collection<AdministrativeUnit> start, Function<AdministrativeUnit, List<AdministrativeUnit>> steps) {
        Set<AdministrativeUnit> seen = new LinkedHashSet<>();
        Deque<AdministrativeUnit> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            AdministrativeUnit unit = open.remove();
            if (seen.add(unit)) {
                open.addAll(steps.apply(unit));
            }
        }
        return seen;
    }

    /** A version and all that ever stood below it while both were in force. */
    Set<AdministrativeUnit> everWithin(AdministrativeUnit unit) {
        Set<AdministrativeUnit> within = new LinkedHashSet<>();
        collectSubtree(unit, Span.of(unit), within);
        return within;
    }

    private void collectSubtree(AdministrativeUnit unit, Span span, Set<AdministrativeUnit> into) {
        into.add(unit);
        below(unit, span).forEach(child -> collectSubtree(child, span.intersect(Span.of(child)), into));
    }

    private Set<AdministrativeUnit> leaves(AdministrativeUnit unit) {
        Set<AdministrativeUnit> leaves = new LinkedHashSet<>();
        collectLeaves(unit, Span.of(unit), leaves);
        return leaves;
    }

    private void collectLeaves(AdministrativeUnit unit, Span span, Set<AdministrativeUnit> into) {
        List<AdministrativeUnit> below = below(unit, span);
        if (below.isEmpty()) {
            into.add(unit);
        }
        below.forEach(child -> collectLeaves(child, span.intersect(Span.of(child)), into));
    }

    // A row names the parent of its first day only, and may outlive it: what counts is the code, and days in common.
    private List<AdministrativeUnit> below(AdministrativeUnit unit, Span span) {
        return duringAny(units.versionsBelow(unit.code()), span);
    }

    private Optional<AdministrativeUnit> lowestAbove(AdministrativeUnit unit, LocalDate day) {
        return ancestors(unit).stream()
                .filter(above -> above.inForceOn(day))
                .max(Comparator.comparing(AdministrativeUnit::level));
    }

    private Set<AdministrativeUnit> ancestors(AdministrativeUnit unit) {
        Set<AdministrativeUnit> ancestors = new LinkedHashSet<>();
        collectAncestors(unit, Span.of(unit), ancestors);
        return ancestors;
    }

    private void collectAncestors(AdministrativeUnit unit, Span span, Set<AdministrativeUnit> into) {
        if (unit.parentCode() != null) {
            duringAny(units.versions(unit.parentCode()), span).forEach(parent -> {
                into.add(parent);
                collectAncestors(parent, span.intersect(Span.of(parent)), into);
            });
        }
    }

    private static List<AdministrativeUnit> duringAny(List<AdministrativeUnit> versions, Span span) {
        return versions.stream()
                .filter(version -> !span.intersect(Span.of(version)).isEmpty())
                .toList();
    }
}
