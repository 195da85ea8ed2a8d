package vn.tongket.units;

import java.time.LocalDate;

/** Makes rows for tests; whatever a test does not name has a harmless default. */
record UnitRows(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        UnitLevel level,
        String name,
        String parentCode,
        boolean floor) {
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    static UnitRows province(String code) {
        return new UnitRows(code, BEGINNING, null, UnitLevel.PROVINCE, "Name", null, false);
    }

    static UnitRows district(String code, String parentCode) {
        return new UnitRows(code, BEGINNING, null, UnitLevel.DISTRICT, "Name", parentCode, false);
    }

    static UnitRows commune(String code, String parentCode) {
        return new UnitRows(code, BEGINNING, null, UnitLevel.COMMUNE, "Name", parentCode, false);
    }

    UnitRows named(String newName) {
        return new UnitRows(code, validFrom, validTo, level, newName, parentCode, floor);
    }

    UnitRows during(LocalDate from, LocalDate to) {
        return new UnitRows(code, from, to, level, name, parentCode, floor);
    }

    UnitRows floor(boolean isFloor) {
        return new UnitRows(code, validFrom, validTo, level, name, parentCode, isFloor);
    }

    AdministrativeUnit row() {
        String type = level == UnitLevel.PROVINCE ? "tỉnh" : "xã";
        LocalDate parentFrom = parentCode == null ? null : validFrom;
        return new AdministrativeUnit(code, validFrom, validTo, level, type, name, parentCode, parentFrom, null, floor);
    }
}
