package vn.tongket.gateway.reference;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kit.reference.ReferenceTable;

/** The tables under {@code law/}; their README says where they come from. */
@Singleton
class GatewayReferenceTables implements ReferenceTable.Catalogue {
    @Override
    public List<ReferenceTable> tables() {
        return List.of(new ReferenceTable("indicators", "law/indicators.csv", List.of("code")));
    }
}
