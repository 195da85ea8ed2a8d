package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tongket.employment.intake.ImportTemplate.Choices;
import vn.tongket.employment.intake.ImportTemplate.Line;
import vn.tongket.employment.intake.TemplateQueries.OwnLine;
import vn.tongket.employment.intake.TemplateQueries.Words;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.employment.report.Channels;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.units.AdministrativeUnit;

/** Prepares the file that a unit fills in. */
@ApplicationScoped
class TemplateService {
    private final TemplateQueries queries;
    private final UnitDirectory units;
    private final UnitScopes scopes;

    TemplateService(TemplateQueries queries, UnitDirectory units, UnitScopes scopes) {
        this.queries = queries;
        this.units = units;
        this.scopes = scopes;
    }

    /** The template of a unit of the caller's; 422 {@code unknown-unit} where the unit is not there in the period. */
    @Transactional
    ImportTemplate template(String unitCode, ReportingPeriod period) {
        AdministrativeUnit unit = units.require(unitCode, period.to());
        scopes.ofCaller().require(unit.key());
        Words words = queries.words(period.to());
        List<Line> own = queries.ownLines(unit, period).stream()
                .filter(words::know)
                .map(line -> line(line, words))
                .toList();
        return new ImportTemplate(
                unit,
                period,
                own.isEmpty() ? everyChannel(words) : own,
                new Choices(
                        List.copyOf(words.channels().values()),
                        List.copyOf(words.sexes().values()),
                        List.copyOf(words.destinations().values()),
                        List.copyOf(words.sectors().values())));
    }

    private static Line line(OwnLine line, Words words) {
        return new Line(
                words.channels().get(line.channel()),
                word(line.sex(), words.sexes()),
                word(line.destination(), words.destinations()),
                word(line.sector(), words.sectors()),
                line.note() == null ? "" : line.note());
    }

    private static String word(String code, Map<String, String> words) {
        return code == null ? "" : words.get(code);
    }

    /** By sex, for each channel that is not divided further; nobody is asked for what is not known. */
    private List<Line> everyChannel(Words words) {
        Collection<String> divided = queries.dividedChannels();
        return words.channels().entrySet().stream()
                .filter(channel -> !divided.contains(channel.getKey()))
                .filter(channel -> !channel.getKey().equals(Channels.NOT_STATED))
                .flatMap(channel ->
                        words.sexes().values().stream().map(sex -> new Line(channel.getValue(), sex, "", "", "")))
                .toList();
    }
}
