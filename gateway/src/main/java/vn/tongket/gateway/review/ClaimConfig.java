package vn.tongket.gateway.review;

import io.smallrye.config.ConfigMapping;

/** When a claim may be made. */
@ConfigMapping(prefix = "tongket.claims")
interface ClaimConfig {
    /** Years on record from which "the highest ever" may be said. */
    int recordYears();

    /** Years rising in a row from which it is a streak. */
    int streakYears();
}
