package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.tongket.kit.language.Label;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;

/** What the groups are called. Units bear the name that they had on the last day of the period. */
record JobLabels(Map<String, Label> channels, AdministrativeUnits units, LocalDate day) {
    private static final Label UNKNOWN = new Label("Không ghi", "Not stated");
    private static final Map<String, Label> SEXES =
            Map.of("female", new Label("Nữ", "Female"), "male", new Label("Nam", "Male"));

    Label of(JobGrouping grouping, String code) {
        if (code.equals("unknown")) {
            return UNKNOWN;
        }
        return switch (grouping) {
            case CHANNEL, SUBCHANNEL -> channels.get(code);
            case MONTH -> new Label("Tháng " + code.substring(5) + "/" + code.substring(0, 4), code);
            case UNIT -> unit(code);
            case SEX -> SEXES.get(code);
            case DESTINATION -> new Label(country(code, "vi"), country(code, "en"));
        };
    }

    private Label unit(String code) {
        // A unit that ended within the year is named as it was last.
        String name = units.versions(code).stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(AdministrativeUnit::displayName)
                .orElse(code);
        return new Label(name, name);
    }

    private static String country(String code, String language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
    }
}
