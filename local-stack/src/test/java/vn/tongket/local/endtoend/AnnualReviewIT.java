package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.local.endtoend.StackExtension.review;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of Lạng Sơn in 2024, from the records of the sample. */
@ExtendWith(StackExtension.class)
class AnnualReviewIT {
    private Review review;

    @BeforeEach
    void read() {
        review = new Review(review(2024));
    }

    @Test
    void isComplete() {
        assertThat(review.complete()).isTrue();
        assertThat(review.json().path("sections").findValuesAsText("status")).containsOnly("complete");
        assertThat(review.json().at("/unit/name").asText()).isEqualTo("Tỉnh Lạng Sơn");
    }

    @ParameterizedTest
    @CsvSource({
        "EMP-JOBS-TOTAL, 16990, 18500, 18503, 100.02, 1513, 8.91",
        "EMP-ABROAD,       990,  1200,  1213, 101.08,  223, 22.53"
    })
    void measuresJobsAgainstThePlanAndTheYearBefore(
            String code, int previous, int plan, int actual, String ofPlan, int change, String percent) {
        JsonNode jobs = review.indicator(code);

        assertThat(jobs.path("previous").asInt()).isEqualTo(previous);
        assertThat(jobs.path("plan").asInt()).isEqualTo(plan);
        assertThat(jobs.path("actual").asInt()).isEqualTo(actual);
        assertThat(jobs.path("percentOfPlan").decimalValue()).isEqualByComparingTo(ofPlan);
        assertThat(jobs.at("/change/absolute").asInt()).isEqualTo(change);
        assertThat(jobs.at("/change/percent").decimalValue()).isEqualByComparingTo(percent);
    }

    @Test
    void claimsTheRecordWithTheYearsItRestsOn() {
        JsonNode record = review.claim("EMP-ABROAD", "record-high");

        assertThat(record.path("since").asInt()).isEqualTo(2015);
        assertThat(record.path("years").asInt()).isEqualTo(10);
    }

    @Test
    void claimsThatThePlanIsMet() {
        assertThat(review.claim("EMP-JOBS-TOTAL", "plan-met")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GK-SO,  collective, 16, 22560000",
        "GK-SO,  individual, 63, 44730000",
        "TTLDTT, collective, 11, 20680000",
        "CSTDCS, individual, 27, 63180000"
    })
    void countsTheAwardsAndTheirMoney(String award, String subject, int count, long amount) {
        JsonNode tally = review.tally(award, subject);

        assertThat(tally.path("count").asInt()).isEqualTo(count);
        assertThat(tally.path("amount").asLong()).isEqualTo(amount);
    }

    @Test
    void addsUpTheMoneyOfAllAwards() {
        // 22,560,000 + 44,730,000 + 20,680,000 + 63,180,000
        assertThat(review.actual("AW-BONUS-PAID")).isEqualByComparingTo("151150000");
    }

    @Test
    void knowsThatNoProjectReturnedCapital() {
        assertThat(review.actual("DB-RETURNED")).isZero();
        // 53,678 of 54,100 million đồng
        assertThat(review.actual("DB-RATE")).isEqualByComparingTo("99.22");
    }

    /** Reckoned by hand, with a spreadsheet's means, from the files of the sample and the tables of law. */
    @ParameterizedTest
    @CsvSource({
        "SP-BENEFICIARIES,         249,         229",
        "SP-PAID-ALLOWANCE, 2076190000,  1527120000",
        "ME-RECORDS,               145,         118",
        "ME-PAYEES,                145,         118",
        "ME-PAID,           5652718000,  2012055000"
    })
    void countsThoseWhoWerePaidAndTheMoney(String code, String actual, String previous) {
        assertThat(review.actual(code)).isEqualByComparingTo(actual);
        assertThat(review.indicator(code).path("previous").decimalValue()).isEqualByComparingTo(previous);
    }

    @Test
    void saysItInASentenceForEachSection() {
        assertThat(review.sentence("employment"))
                .contains("18.503 lao động", "đạt 100,0% kế hoạch", "tăng 8,9% so với năm 2023")
                .contains("1.213 người", "tăng 22,5% so với năm 2023", "cao nhất kể từ năm 2015");
        assertThat(review.sentence("social-protection"))
                .contains("249 người hưởng trợ cấp xã hội", "2.076.190.000 đồng", "5.652.718.000 đồng")
                .contains("không dự án nào phải trả lại vốn");
        assertThat(review.sentence("awards"))
                .contains("(Giám đốc Sở) cho 16 tập thể, 63 cá nhân", "cho 11 tập thể", "cho 27 cá nhân");
    }

    @ParameterizedTest
    @CsvSource({
        "EMP-JOBS-TOTAL,    channel",
        "EMP-JOBS-TOTAL,    sex",
        "EMP-JOBS-TOTAL,    month",
        "EMP-JOBS-TOTAL,    unit",
        "SP-BENEFICIARIES,  category",
        "SP-PAID-ALLOWANCE, category",
        "ME-RECORDS,        category",
        "ME-PAYEES,         category",
        "ME-PAID,           category"
    })
    void cutsTheTotalIntoPartsThatAddUp(String indicator, String by) {
        assertThat(review.sum(indicator, by)).isEqualByComparingTo(review.actual(indicator));
    }

    @Test
    void marksWhatIsIllustrative() {
        assertThat(review.indicator("EMP-JOBS-TOTAL").path("provenance").asText())
                .isEqualTo("illustrative");
    }
}
