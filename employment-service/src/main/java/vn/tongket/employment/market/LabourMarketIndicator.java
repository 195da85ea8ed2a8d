package vn.tongket.employment.market;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;

/** The value of one indicator of one unit in one year, as others published it. */
@Entity
@Table(name = "labour_market_indicators")
class LabourMarketIndicator {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String indicator;
    int year;
    String unitCode;
    LocalDate unitFrom;
    String reading;
    BigDecimal value;
    String source;
    LocalDate surveyDate;
    LocalDate publishedOn;
    String note;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String withdrawalReason;
    String updatedBy;
    Instant updatedAt;

    @Version
    long version;

    protected LabourMarketIndicator() {}

    static LabourMarketIndicator of(LabourMarketKey key) {
        LabourMarketIndicator fresh = new LabourMarketIndicator();
        fresh.indicator = key.indicator();
        fresh.year = key.year();
        fresh.unitCode = key.unit();
        fresh.unitFrom = key.unitFrom();
        fresh.reading = key.reading();
        return fresh;
    }

    LabourMarketKey key() {
        return new LabourMarketKey(indicator, year, unitCode, unitFrom, reading);
    }

    void take(LabourMarketRequest content) {
        value = content.value();
        source = content.source();
        surveyDate = content.surveyDate();
        publishedOn = content.publishedOn();
        note = content.note();
        provenance = content.provenance();
        withdrawalReason = null;
    }

    void withdraw(String reason) {
        value = null;
        withdrawalReason = reason;
    }

    /** Whether nothing would change; 2.5 and 2.50 are one value. */
    boolean holds(LabourMarketRequest content) {
        return value != null
                && value.compareTo(content.value()) == 0
                && source.equals(content.source())
                && surveyDate.equals(content.surveyDate())
                && Objects.equals(publishedOn, content.publishedOn())
                && Objects.equals(note, content.note())
                && provenance == content.provenance();
    }
}
