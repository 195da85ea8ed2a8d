package vn.tongket.employment.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitLevel;

/**
 * Finds the unit that a figure of a whole year belongs to. A code alone does not say: on 1 July 2025 every commune code of
 * the province passed to another unit, so that two bearers of one code may each have a figure of 2025.
 */
@Singleton
public class UnitsOfYear {
    private final UnitDirectory directory;

    UnitsOfYear(UnitDirectory directory) {
        this.directory = directory;
    }

    /** The unit that bears the code on a day, or on the nearest day of the year. */
    public Optional<UnitOfYear> find(String code, int year, LocalDate day) {
        LocalDate sought = UnitOfYear.nearestDay(year, day);
        return directory
                .all()
                .unitAt(code, sought)
                .filter(unit -> directory.all().contains(directory.province(), code, sought))
                .map(unit -> UnitOfYear.of(unit, sought));
    }

    /** As {@link #find}; 422 {@code unknown-unit} where there is none. */
    public UnitOfYear require(String code, int year, LocalDate day) {
        LocalDate sought = UnitOfYear.nearestDay(year, day);
        return UnitOfYear.of(directory.require(code, sought), sought);
    }

    /**
     * For reading: as {@link #require}, and where nothing bears the code any more, the last unit of the year that did. A
     * district's figures of 2025 are found after the districts have ended.
     */
    public UnitOfYear lastKnown(String code, int year, LocalDate day) {
        return find(code, year, day)
                .or(() -> lastDays(code, year)
                        .flatMap(last -> find(code, year, last).stream())
                        .reduce((earlier, later) -> later))
                .orElseGet(() -> require(code, year, day));
    }

    /** The units of a level below a unit, on the day by which that was found. */
    public List<UnitOfYear> below(UnitOfYear whole, UnitLevel level) {
        if (level.compareTo(whole.unit().level()) <= 0) {
            return List.of();
        }
        return directory.all().atLevel(whole.code(), level, whole.day()).stream()
                .map(unit -> UnitOfYear.of(unit, whole.day()))
                .toList();
    }

    /** The unit that had a figure, by what was stored of it. */
    public UnitOfYear stored(String code, LocalDate from) {
        return UnitOfYear.of(directory.require(code, from), from);
    }

    public String province() {
        return directory.province();
    }

    private Stream<LocalDate> lastDays(String code, int year) {
        return directory.all().versions(code).stream()
                .map(AdministrativeUnit::validTo)
                .filter(Objects::nonNull)
                .map(end -> end.minusDays(1))
                .filter(last -> last.getYear() == year);
    }
}
