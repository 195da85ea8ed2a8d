package vn.tongket.employment.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a file may have, in the order of the template. */
enum ImportColumn {
    UNIT("Mã đơn vị", "Unit code", true),
    /** For the reader of the file only; the code decides. */
    UNIT_NAME("Tên đơn vị", "Unit name", false),
    PERIOD("Kỳ", "Period", true),
    CALENDAR("Loại kỳ", "Calendar", false),
    CHANNEL("Kênh", "Channel", true),
    SEX("Giới tính", "Sex", false),
    DESTINATION("Nước đến", "Destination", false),
    SECTOR("Ngành", "Sector", false),
    PERSONS("Số người", "Persons", true),
    NOTE("Ghi chú", "Note", false);

    /** A sheet may have a thousand columns that are none of these. */
    private static final Map<String, ImportColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> Stream.of(
                            column.vi, column.en, column.field(), column.field().replace("_", ""))
                    .map(TypedText::heading)
                    .distinct()
                    .map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String vi;
    private final String en;
    private final boolean required;

    ImportColumn(String vi, String en, boolean required) {
        this.vi = vi;
        this.en = en;
        this.required = required;
    }

    String vi() {
        return vi;
    }

    boolean isRequired() {
        return required;
    }

    boolean isStaged() {
        return this != UNIT_NAME;
    }

    /** Name of the column in the staging table, and in errors. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stream<ImportColumn> staged() {
        return Arrays.stream(values()).filter(ImportColumn::isStaged);
    }

    /** The column under a heading: Vietnamese, English, or the name that the API has for it. */
    static Optional<ImportColumn> ofHeading(String typed) {
        return Optional.ofNullable(BY_HEADING.get(TypedText.heading(typed)));
    }
}
