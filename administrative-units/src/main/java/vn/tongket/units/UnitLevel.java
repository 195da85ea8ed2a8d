package vn.tongket.units;

/** Level of local government. Districts ended on 30 June 2025 (Law 72/2025/QH15). */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
