package vn.tongket.employment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlanBalanceTest {

    @Property
    void partsAndDifferenceMakeTheWhole(
            @ForAll @LongRange(min = 0, max = PlanRequest.MOST) long whole,
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = PlanRequest.MOST) Long> parts) {
        PlanBalance balance = PlanBalance.of(whole, parts);
        long back = balance.difference();
        for (long part : parts) {
            back += part;
        }
        assertThat(back).isEqualTo(whole);
        assertThat(balance.addsUp()).isEqualTo(balance.difference() == 0);
    }

    @Test
    void saysWhatThePartsLackOrHaveTooMuch() {
        PlanBalance less = PlanBalance.of(18500, List.of(10000L, 8300L));
        assertThat(less.difference()).isEqualTo(200);
        assertThat(less.differenceVi()).isEqualTo("thiếu 200 so với kế hoạch chung 18500");
        PlanBalance more = PlanBalance.of(18500, List.of(10000L, 8600L));
        assertThat(more.difference()).isEqualTo(-100);
        assertThat(more.differenceEn()).isEqualTo("100 more than the whole's 18500");
    }

    @Test
    void neverWrapsAround() {
        assertThatThrownBy(() -> PlanBalance.of(1, List.of(Long.MAX_VALUE, 1L)))
                .isInstanceOf(ArithmeticException.class);
    }
}
