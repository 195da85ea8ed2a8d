package vn.tongket.socialprotection.reference;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kit.reference.ReferenceTable;

/** The tables under {@code law/}; their README says where they come from. */
@Singleton
class SocialProtectionReferenceTables implements ReferenceTable.Catalogue {
    @Override
    public List<ReferenceTable> tables() {
        return List.of(
                new ReferenceTable("legal_acts", "law/legal-acts.csv", List.of("id")),
                new ReferenceTable(
                        "social_assistance_levels",
                        "law/social-assistance-levels.csv",
                        List.of("act_id", "applies_from", "province_code")),
                new ReferenceTable(
                        "social_assistance_categories",
                        "law/social-assistance-categories.csv",
                        List.of("code", "applies_from")),
                new ReferenceTable("merit_categories", "law/merit-categories.csv", List.of("letter")),
                new ReferenceTable("merit_levels", "law/merit-levels.csv", List.of("act_id", "applies_from")),
                new ReferenceTable(
                        "merit_monthly_allowances",
                        "law/merit-monthly-allowances.csv",
                        List.of("row_code", "category_letter", "act_id")));
    }
}
