package vn.tongket.employment.check;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A side in its column. */
@Singleton
@Converter
class RuleSideConverter implements AttributeConverter<RuleSide, String> {
    private final CheckJson json;

    RuleSideConverter(CheckJson json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(RuleSide side) {
        return json.write(side);
    }

    @Override
    public RuleSide convertToEntityAttribute(String text) {
        return json.read(text, RuleSide.class);
    }
}
