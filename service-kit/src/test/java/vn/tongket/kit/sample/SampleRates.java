package vn.tongket.kit.sample;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kit.reference.ReferenceTable;

@Singleton
class SampleRates implements ReferenceTable.Catalogue {
    @Override
    public List<ReferenceTable> tables() {
        return List.of(new ReferenceTable("sample_rates", "sample/rates.csv", List.of("code", "applies_from")));
    }
}
