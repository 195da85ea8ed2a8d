package vn.tongket.kit.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

class TrueOrFalseTest {
    static class Options {
        @QueryParam("replace")
        Boolean replace;

        @QueryParam("year")
        Integer year;
    }

    static class MoreOptions extends Options {
        @QueryParam("late")
        boolean late;
    }

    interface Sample {
        void run(@QueryParam("dryRun") boolean dryRun, @QueryParam("mode") String mode, @BeanParam MoreOptions more);
    }

    @Test
    void findsTheBooleansOfTheMethodAndOfItsBeans() throws NoSuchMethodException {
        assertThat(TrueOrFalse.parameters(
                        Sample.class.getMethod("run", boolean.class, String.class, MoreOptions.class)))
                .containsExactly("dryRun", "late", "replace");
    }
}
