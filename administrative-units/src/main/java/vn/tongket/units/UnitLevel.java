package vn.tongket.units;

/** Level of local government, highest first. Districts ended on 30 June 2025 (Law 72/2025/QH15). */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    boolean isAbove(UnitLevel other) {
        return compareTo(other) < 0;
    }
}
