package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tongket.employment.intake.ImportTemplate.Choices;
import vn.tongket.employment.intake.ImportTemplate.Line;
import vn.tongket.employment.intake.TemplateQueries.OwnLine;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.units.AdministrativeUnit;

/** Prepares the file that a unit fills in. */
@ApplicationScoped
class TemplateService {
    private static final Map<String, String> SEXES = Map.of("MALE", "Nam", "FEMALE", "Nữ");
    private static final List<String> SEXES_OFFERED = List.of("Nam", "Nữ");

    private final TemplateQueries queries;
    private final UnitDirectory units;
    private final CurrentCaller caller;

    TemplateService(TemplateQueries queries, UnitDirectory units, CurrentCaller caller) {
        this.queries = queries;
        this.units = units;
        this.caller = caller;
    }

    /** The template of a unit of the caller's; 422 {@code unknown-unit} where the unit is not there in the period. */
    @Transactional
    ImportTemplate template(String unitCode, ReportingPeriod period) {
        AdministrativeUnit unit = units.require(unitCode, period.to());
        caller.get().requireScope(units.lineage(unitCode, period.to()));
        LocalDate date = period.to();
        Map<String, String> channels = queries.channels(date);
        Map<String, String> destinations = queries.destinations(date);
        Map<String, String> sectors = queries.sectors(date);
        List<Line> own = queries.ownLines(unit, period).stream()
                .filter(line -> channels.containsKey(line.channel())
                        && isKnown(line.destination(), destinations)
                        && isKnown(line.sector(), sectors))
                .map(line -> line(line, channels, destinations, sectors))
                .toList();
        return new ImportTemplate(
                unit,
                period,
                own.isEmpty() ? everyChannel(channels) : own,
                new Choices(
                        List.copyOf(channels.values()),
                        SEXES_OFFERED,
                        List.copyOf(destinations.values()),
                        List.copyOf(sectors.values())));
    }

    private static boolean isKnown(String code, Map<String, String> words) {
        return code == null || words.containsKey(code);
    }

    private static Line line(
            OwnLine line, Map<String, String> channels, Map<String, String> destinations, Map<String, String> sectors) {
        return new Line(
                channels.get(line.channel()),
                word(line.sex(), SEXES),
                word(line.destination(), destinations),
                word(line.sector(), sectors),
                line.note() == null ? "" : line.note());
    }

    private static String word(String code, Map<String, String> words) {
        return code == null ? "" : words.get(code);
    }

    private List<Line> everyChannel(Map<String, String> channels) {
        Collection<String> divided = queries.dividedChannels();
        return channels.entrySet().stream()
                .filter(channel -> !divided.contains(channel.getKey()))
                .flatMap(channel -> SEXES_OFFERED.stream().map(sex -> new Line(channel.getValue(), sex, "", "", "")))
                .toList();
    }
}
