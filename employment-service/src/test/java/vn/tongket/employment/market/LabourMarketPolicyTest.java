package vn.tongket.employment.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.reference.Indicator;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.problem.FieldError;

class LabourMarketPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 6);
    private static final Label PERCENT = new Label("%", "percent");
    private static final Label PERSON = new Label("người", "person");

    private final LabourMarketPolicy policy = new LabourMarketPolicy(
            Map.of(
                    "RATE", new Indicator("RATE", PERCENT, PERCENT, false),
                    "FORCE", new Indicator("FORCE", PERSON, PERSON, false),
                    "TRAINED", new Indicator("TRAINED", PERCENT, PERCENT, false),
                    "JOBS", new Indicator("JOBS", PERSON, PERSON, true)),
            Map.of("TRAINED", new TreeSet<>(Set.of("trained", "certified"))),
            TODAY);

    @Test
    void takesPercentagesFromNothingToAll() {
        assertThat(codes("RATE", null, "0")).isEmpty();
        assertThat(codes("RATE", null, "100.00")).isEmpty();
        assertThat(codes("RATE", null, "100.01")).containsExactly("not-a-percentage");
        assertThat(codes("RATE", null, "-0.01")).containsExactly("not-a-percentage");
    }

    @Property
    void takesEveryShareAndNoOtherNumberAsAPercentage(
            @ForAll @BigRange(min = "-200", max = "200") @Scale(4) BigDecimal value) {
        boolean isShare = value.signum() >= 0 && value.compareTo(new BigDecimal("100")) <= 0;
        assertThat(codes("RATE", null, value.toPlainString()).isEmpty()).isEqualTo(isShare);
    }

    @Test
    void takesNoDecimalsOfWholeThingsSinceAPointMayBeAVietnameseSeparator() {
        assertThat(codes("FORCE", null, "489200")).isEmpty();
        assertThat(codes("FORCE", null, "489.200")).containsExactly("not-whole");
        assertThat(codes("FORCE", null, "12.000")).containsExactly("not-whole");
    }

    @Test
    void takesAReadingWhereThereAreSeveralAndOnlyThere() {
        assertThat(codes("TRAINED", "certified", "27.3")).isEmpty();
        assertThat(codes("TRAINED", null, "27.3")).containsExactly("unknown-reading");
        assertThat(codes("TRAINED", "skilled", "27.3")).containsExactly("unknown-reading");
        assertThat(codes("RATE", "trained", "1")).containsExactly("unknown-reading");
    }

    @Test
    void takesNothingForWhatIsCountedHereOrUnknown() {
        assertThat(codes("JOBS", null, "5")).containsExactly("counted-here");
        assertThat(codes("OTHER", null, "5")).containsExactly("unknown-indicator");
    }

    @Test
    void takesNoSurveyThatIsStillToComeAndNoPublicationBeforeIt() {
        assertThat(faults("RATE", null, content("1", TODAY, TODAY))).isEmpty();
        assertThat(faults("RATE", null, content("1", TODAY.plusDays(1), null))).hasSize(1);
        assertThat(faults("RATE", null, content("1", TODAY, TODAY.minusDays(1))))
                .hasSize(1);
    }

    private List<String> codes(String indicator, String reading, String value) {
        return faults(indicator, reading, content(value, TODAY, null)).stream()
                .map(FieldError::code)
                .toList();
    }

    private List<FieldError> faults(String indicator, String reading, LabourMarketRequest content) {
        return policy.faults(new LabourMarketEntry(indicator, 2024, "20", reading, content));
    }

    private static LabourMarketRequest content(String value, LocalDate surveyed, LocalDate published) {
        return new LabourMarketRequest(new BigDecimal(value), "Điều tra", surveyed, published, null, null);
    }
}
