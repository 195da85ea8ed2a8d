package vn.tongket.socialprotection.beneficiary;

/**
 * Categories that tell of HIV; no list or public figure may show them (Decree 20/2021 Article 8 clause 1 point b). Figures
 * are made with {@code public_category} in the database, which says the same.
 */
final class HivCategories {
    private static final String OTHER = "other";

    private HivCategories() {}

    /** The code, or {@code other}. */
    static String shown(String category) {
        return category.startsWith("5.3-") || category.equals("5.8") ? OTHER : category;
    }
}
