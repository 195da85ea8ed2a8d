package vn.tongket.units;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spreads a figure over the parts of a divided source. */
final class Allocation {

    private Allocation() {}

    /** Rows that add up to the persons, one for each part, or a single one where the weights do not say how to divide them. */
    static List<RestatedFigure> allocate(long persons, List<Part> parts, Weights weights) {
        if (persons == 0) {
            return RestatedFigure.sum(parts.stream()
                    .map(part -> RestatedFigure.share(part, 0, false))
                    .toList());
        }
        List<Claim> claims = parts.stream()
                .flatMap(part -> claims(part, weights))
                .sorted(Comparator.comparing(Claim::weighed, AdministrativeUnits.BY_CODE))
                .toList();
        if (!parts.stream().allMatch(weights::weigh) || claims.stream().allMatch(claim -> claim.weight() == 0)) {
            return List.of(RestatedFigure.unallocated(persons));
        }
        long[] shares =
                SainteLague.divide(persons, claims.stream().map(Claim::weight).toList());
        return RestatedFigure.sum(IntStream.range(0, shares.length)
                .mapToObj(i -> RestatedFigure.share(claims.get(i).part(), shares[i], true))
                .toList());
    }

    // By leaves, added up afterwards, so that a district is the sum of its communes at any depth of view.
    private static Stream<Claim> claims(Part part, Weights weights) {
        if (weights.weighByLeaves(part)) {
            return part.leaves().stream().map(leaf -> new Claim(part, leaf, weights.of(leaf)));
        }
        // Without a leaf the part is somewhere in a unit above, and the weight of all of that unit says nothing of it.
        return Stream.of(new Claim(part, part.unit(), part.leaves().isEmpty() ? 0 : weights.of(part.unit())));
    }

    private record Claim(Part part, AdministrativeUnit weighed, long weight) {}
}
