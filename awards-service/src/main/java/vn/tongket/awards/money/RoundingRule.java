package vn.tongket.awards.money;

/** Rounding up to a unit, such as ten thousand đồng (Decree 98/2023/NĐ-CP Article 53 clause 2). */
record RoundingRule(String id, long unitVnd, boolean isActive) {}
