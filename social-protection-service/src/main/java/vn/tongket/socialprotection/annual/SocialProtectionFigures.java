package vn.tongket.socialprotection.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFiguresSource;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.socialprotection.payroll.Programme;
import vn.tongket.socialprotection.reference.UnitDirectory;

/**
 * The figures of social protection, people with merit, and capital. Payrolls are monthly in both calendars: that of
 * December is the last of either year. Capital is the province's and is not cut by unit.
 */
@ApplicationScoped
class SocialProtectionFigures implements AnnualFiguresSource {
    private final AnnualQueries queries;
    private final UnitDirectory units;

    SocialProtectionFigures(AnnualQueries queries, UnitDirectory units) {
        this.queries = queries;
        this.units = units;
    }

    @Override
    public String section() {
        return "social-protection";
    }

    @Override
    public Content read(AnnualQuery query) {
        units.require(query.unit(), query.calendar().firstDayOf(query.year()));
        List<Figure> figures = new ArrayList<>();
        PaidFigures assistance = paid(query, Programme.SOCIAL_ASSISTANCE);
        figures.add(assistance.persons("SP-BENEFICIARIES"));
        figures.add(assistance.amount("SP-PAID-ALLOWANCE"));
        PaidFigures merit = paid(query, Programme.MERIT);
        figures.add(RecordFigure.of(query, queries.meritRecords(query)));
        figures.add(merit.persons("ME-PAYEES"));
        figures.add(merit.amount("ME-PAID"));
        if (query.unit().equals(units.province())) {
            figures.addAll(new CapitalFigures(query.year(), queries.capital(query.year())).all());
        }
        return new Content(
                queries.completeness(query.year()),
                figures.stream().filter(figure -> !figure.series().isEmpty()).toList(),
                List.of());
    }

    private PaidFigures paid(AnnualQuery query, Programme programme) {
        return new PaidFigures(query, programme, queries.paid(programme, query), units);
    }
}
