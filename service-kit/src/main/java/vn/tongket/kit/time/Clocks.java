package vn.tongket.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the service, injected so that a test can hold it still. */
public final class Clocks {
    /** Calendar facts (what day it is, which month a payment belongs to) are those of Vietnam, UTC+7. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Clocks() {}

    @Produces
    @Singleton
    static Clock system() {
        return Clock.system(VIETNAM);
    }

    /** Containers run in UTC, where the day that Vietnam has already is yet to come until seven in the morning. */
    @Produces
    @Singleton
    static ClockProvider ofValidation(Clock clock) {
        return () -> clock;
    }
}
