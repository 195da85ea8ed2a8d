package vn.tongket.awards.reference;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kit.reference.ReferenceTable;

/** The tables under {@code law/}; their README says where they come from. */
@Singleton
class AwardsReferenceTables implements ReferenceTable.Catalogue {
    @Override
    public List<ReferenceTable> tables() {
        return List.of(
                new ReferenceTable("legal_acts", "law/legal-acts.csv", List.of("id")),
                new ReferenceTable(
                        "award_catalogue",
                        "law/award-catalogue.csv",
                        List.of("code", "subject", "deciding_authority", "act_id", "valid_from")),
                new ReferenceTable(
                        "award_bonuses",
                        "law/award-bonuses.csv",
                        List.of("award_code", "subject", "act_id", "applies_from")),
                new ReferenceTable("award_bonus_rules", "law/award-bonus-rules.csv", List.of("rule_id")),
                new ReferenceTable("base_salaries", "law/base-salary.csv", List.of("applies_from")));
    }
}
