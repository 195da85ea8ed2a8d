package vn.tongket.gateway.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.gateway.review.AnnualReview.ReviewClaim;
import vn.tongket.gateway.review.AnnualReview.ReviewIndicator;
import vn.tongket.gateway.review.AnnualReview.ReviewSection;
import vn.tongket.gateway.review.AnnualReview.ReviewSentence;
import vn.tongket.gateway.review.AnnualReview.ReviewTally;
import vn.tongket.gateway.review.AnnualReview.SectionStatus;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.time.Clocks;

/** Says a section in one sentence, from the phrases in {@code narrative_vi} and {@code narrative_en}. */
final class Narrator {
    private static final Map<Language, Narrator> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Narrator(language));
        }
    }

    private final ResourceBundle phrases;
    private final DecimalFormatSymbols symbols;

    private Narrator(Language language) {
        phrases = ResourceBundle.getBundle(
                "narrative",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        symbols = DecimalFormatSymbols.getInstance(language.locale());
    }

    static Narrator in(Language language) {
        return ALL.get(language);
    }

    ReviewSentence sentence(ReviewHeading heading, ReviewSection section) {
        return new ReviewSentence(section.code(), text(heading, section));
    }

    private String text(ReviewHeading heading, ReviewSection section) {
        if (section.status() == SectionStatus.MISSING) {
            return phrase("missing", section.title(), String.valueOf(heading.year()));
        }
        List<String> clauses = clauses(heading, section);
        if (clauses.isEmpty()) {
            return phrase("nothing", section.title(), String.valueOf(heading.year()));
        }
        String lead = phrase("lead." + section.code(), String.valueOf(heading.year()), heading.unitName());
        return lead + " " + String.join("; ", clauses) + "." + remarks(section);
    }

    private List<String> clauses(ReviewHeading heading, ReviewSection section) {
        List<String> clauses = new ArrayList<>(tallies(section));
        Map<String, ReviewIndicator> indicators = section.indicators().stream()
                .filter(indicator -> indicator.actual() != null)
                .collect(Collectors.toMap(ReviewIndicator::code, indicator -> indicator));
        for (String code : phrase("order." + section.code()).split(" ")) {
            if (indicators.containsKey(code)) {
                clauses.add(clause(heading, indicators.get(code)));
            }
        }
        return clauses;
    }

    private String clause(ReviewHeading heading, ReviewIndicator indicator) {
        String none = indicator.code() + ".none";
        if (indicator.actual().signum() == 0 && phrases.containsKey(none)) {
            return phrase(none);
        }
        String value = isShare(indicator) ? percent(indicator.actual()) : number(indicator.actual());
        return phrase(indicator.code(), value) + ofPlan(indicator) + change(heading, indicator) + record(indicator);
    }

    private String ofPlan(ReviewIndicator indicator) {
        return indicator.percentOfPlan() == null ? "" : phrase("of-plan", percent(indicator.percentOfPlan()));
    }

    private String change(ReviewHeading heading, ReviewIndicator indicator) {
        if (indicator.change() == null) {
            return "";
        }
        String year = String.valueOf(heading.year() - 1);
        BigDecimal percent = indicator.change().percent();
        // A percentage moves by points, not by percent
        BigDecimal moved = percent == null ? indicator.change().absolute() : percent;
        String unit = percent == null ? "points" : "percent";
        if (percent == null
                && !indicator.unitOfMeasure().equals("%")
                && !indicator.unitOfMeasure().equals("percent")) {
            return "";
        }
        String direction = moved.signum() == 0 ? "same" : moved.signum() > 0 ? "up." + unit : "down." + unit;
        return phrase(direction, percent(moved.abs()), year);
    }

    private static boolean isShare(ReviewIndicator indicator) {
        return indicator.unitOfMeasure().equals("%")
                || indicator.unitOfMeasure().equals("percent");
    }

    private String record(ReviewIndicator indicator) {
        return indicator.claims().stream()
                .filter(claim -> claim.kind().equals("record-high"))
                .map(ReviewClaim::since)
                .map(since -> phrase("record", String.valueOf(since)))
                .collect(Collectors.joining());
    }

    /** Awards by name, each with whom it went to. */
    private List<String> tallies(ReviewSection section) {
        Map<String, List<ReviewTally>> byName = section.tallies().stream()
                .filter(tally -> tally.count() > 0)
                .collect(Collectors.groupingBy(ReviewTally::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(award -> phrase(
                        "tally",
                        award.getKey(),
                        award.getValue().stream().map(this::recipients).collect(Collectors.joining(", "))))
                .toList();
    }

    private String recipients(ReviewTally tally) {
        return phrase("subject." + tally.subject(), number(BigDecimal.valueOf(tally.count())));
    }

    private String remarks(ReviewSection section) {
        StringBuilder remarks = new StringBuilder();
        if (section.status() == SectionStatus.STALE) {
            remarks.append(' ').append(phrase("stale", time(section.asOf())));
        }
        if (section.status() == SectionStatus.INCOMPLETE) {
            remarks.append(' ')
                    .append(phrase(
                            "incomplete",
                            String.valueOf(section.completeness().approvedReports()),
                            String.valueOf(section.completeness().expectedReports())));
        }
        if (provenances(section).anyMatch(Provenance.ILLUSTRATIVE::equals)) {
            remarks.append(' ').append(phrase("illustrative"));
        }
        return remarks.toString();
    }

    private static Stream<Provenance> provenances(ReviewSection section) {
        return Stream.concat(
                section.indicators().stream().map(ReviewIndicator::provenance),
                section.tallies().stream().map(ReviewTally::provenance));
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                .withZone(Clocks.VIETNAM)
                .format(instant);
    }

    private String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", symbols).format(value);
    }

    /** Text rounds to one place; only the numbers on the wire have two. */
    private String percent(BigDecimal value) {
        return new DecimalFormat("#,##0.0", symbols).format(value.setScale(1, RoundingMode.HALF_UP));
    }

    private String phrase(String key, Object... arguments) {
        return new MessageFormat(phrases.getString(key)).format(arguments);
    }
}
