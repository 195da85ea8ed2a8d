package vn.tongket.socialprotection.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month as its first day, which the schema checks. */
@Converter(autoApply = true)
class MonthColumn implements AttributeConverter<YearMonth, LocalDate> {
    @Override
    public LocalDate convertToDatabaseColumn(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public YearMonth convertToEntityAttribute(LocalDate firstDay) {
        return firstDay == null ? null : YearMonth.from(firstDay);
    }
}
