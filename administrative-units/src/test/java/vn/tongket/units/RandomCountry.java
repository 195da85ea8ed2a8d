package vn.tongket.units;

import static vn.tongket.units.UnitLevel.COMMUNE;
import static vn.tongket.units.UnitLevel.DISTRICT;
import static vn.tongket.units.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.units.UnitChange.Kind;

/**
 * Draws one province and its reforms over villages that stand still, while communes are merged, divided, renamed and moved,
 * codes are given again, districts come, go and are renamed, and may be abolished altogether.
 */
final class RandomCountry {
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    static final String PROVINCE_CODE = "P";
    private static final List<String> COMMUNE_CODES =
            IntStream.range(0, 16).mapToObj("C%02d"::formatted).toList();
    private static final List<String> DISTRICT_CODES = List.of("D1", "D2", "D3", "D4");

    private final Chronicle chronicle = new Chronicle();
    private final Random random;
    private final boolean withDivisions;
    private List<AdministrativeUnit> communes = new ArrayList<>();
    private List<AdministrativeUnit> districts = new ArrayList<>();
    private AdministrativeUnit province;

    private RandomCountry(Random random, boolean withDivisions) {
        this.random = random;
        this.withDivisions = withDivisions;
    }

    /**
     * @param reforms four at the most: each may add a commune, and there are sixteen codes
     * @param withDivisions whether a commune may be divided, or else only merged, moved and renamed
     */
    static KnownGround draw(Random random, int reforms, boolean withDivisions) {
        RandomCountry country = new RandomCountry(random, withDivisions);
        country.begin();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; days.size() < reforms; ) {
            day = day.plusDays(1 + random.nextInt(400));
            country.reform(day);
            days.add(day);
        }
        return country.chronicle.ground(
                Stream.of(country.communes, country.districts, List.of(country.province))
                        .flatMap(Collection::stream),
                days);
    }

    private void begin() {
        boolean districtsExist = random.nextInt(3) > 0;
        List<Integer> ground = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(7); i++) {
            int first = ground.size();
            int count = 1 + random.nextInt(3);
            List<Integer> held = IntStream.range(first, first + count).boxed().toList();
            ground.addAll(held);
            String parent = districtsExist ? DISTRICT_CODES.get(i % 3) : PROVINCE_CODE;
            // Some communes are made on the first day of the record, as ten of Lạng Sơn were.
            communes.add(
                    chronicle.born(COMMUNE, COMMUNE_CODES.get(i), FIRST_DAY, parent, held, random.nextInt(12) > 0));
        }
        if (districtsExist) {
            chronicle
                    .villagesByParent(communes)
                    .forEach((code, held) ->
                            districts.add(chronicle.born(DISTRICT, code, FIRST_DAY, PROVINCE_CODE, held, true)));
        }
        province = chronicle.born(PROVINCE, PROVINCE_CODE, FIRST_DAY, null, ground, true);
    }

    private void reform(LocalDate day) {
        boolean abolish = !districts.isEmpty() && random.nextInt(4) == 0;
        List<AdministrativeUnit> touched = communes.stream()
                .filter(unit -> abolish || random.nextInt(3) == 0)
                .toList();
        reorganise(touched, day, abolish);
        if (abolish) {
            districts.forEach(district -> chronicle.end(district, day));
            districts = new ArrayList<>();
        } else if (!districts.isEmpty()) {
            renewDistricts(day);
        }
        if (random.nextInt(4) == 0) {
            AdministrativeUnit before = province;
            province = chronicle.born(PROVINCE, PROVINCE_CODE, day, null, chronicle.villages(before), false);
            chronicle.end(before, day);
            chronicle.edge(before, province, Kind.RETYPE);
        }
    }

    /** Pours the villages of old communes into new ones: merger, division, transfer and renaming are all of this kind. */
    private void reorganise(List<AdministrativeUnit> old, LocalDate day, boolean abolish) {
        communes.removeAll(old);
        List<String> codes = freeCodes();
        Map<Integer, Set<Integer>> poured = new HashMap<>();
        Map<Integer, String> parents = new HashMap<>();
        int targets = old.size() + (withDivisions ? 1 : 0);
        for (AdministrativeUnit unit : old) {
            int home = random.nextInt(targets);
            boolean divided = withDivisions && random.nextInt(3) == 0;
            for (int village : chronicle.villages(unit)) {
                int target = divided ? random.nextInt(targets) : home;
                poured.computeIfAbsent(target, none -> new HashSet<>()).add(village);
                parents.putIfAbsent(target, abolish ? PROVINCE_CODE : parent(unit));
            }
            chronicle.end(unit, day);
        }
        poured.forEach((target, ground) -> {
            AdministrativeUnit unit =
                    chronicle.born(COMMUNE, codes.get(target), day, parents.get(target), ground, false);
            chronicle.connect(old, unit);
            communes.add(unit);
        });
    }

    private List<String> freeCodes() {
        List<String> codes = new ArrayList<>(COMMUNE_CODES);
        communes.forEach(unit -> codes.remove(unit.code()));
        Collections.shuffle(codes, random);
        return codes;
    }

    private String parent(AdministrativeUnit source) {
        boolean moved = !districts.isEmpty() && random.nextInt(6) == 0;
        return moved ? DISTRICT_CODES.get(random.nextInt(DISTRICT_CODES.size())) : source.parentCode();
    }

    /** A district has a new version when its ground or its name changes; its communes that stay the same have none. */
    private void renewDistricts(LocalDate day) {
        Map<String, Set<Integer>> ground = chronicle.villagesByParent(communes);
        List<AdministrativeUnit> before = districts;
        districts = new ArrayList<>();
        for (AdministrativeUnit district : before) {
            boolean same = chronicle.villages(district).equals(ground.get(district.code()));
            if (same && random.nextInt(4) > 0) {
                ground.remove(district.code());
                districts.add(district);
            } else {
                chronicle.end(district, day);
            }
        }
        ground.forEach((code, held) -> districts.add(chronicle.born(DISTRICT, code, day, PROVINCE_CODE, held, false)));
        for (AdministrativeUnit old : before) {
            districts.stream()
                    .filter(next -> next.validFrom().equals(day) && next.code().equals(old.code()))
                    .filter(next -> chronicle.villages(next).equals(chronicle.villages(old)))
                    .forEach(next -> chronicle.edge(old, next, Kind.RENAME));
        }
    }
}
