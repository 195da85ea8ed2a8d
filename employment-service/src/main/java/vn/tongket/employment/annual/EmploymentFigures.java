package vn.tongket.employment.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tongket.employment.market.LabourMarketFigures;
import vn.tongket.employment.plan.PlanInForce;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.employment.report.Channels;
import vn.tongket.employment.statistics.AnnualJobCounts;
import vn.tongket.employment.statistics.JobGrouping;
import vn.tongket.employment.statistics.LabelledCount;
import vn.tongket.employment.statistics.YearTotal;
import vn.tongket.kit.figures.AnnualFigures.Breakdown;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.PlanDecision;
import vn.tongket.kit.figures.AnnualFigures.Row;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualFiguresSource;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.units.AdministrativeUnit;

/**
 * The figures of employment: all jobs created, and of these the ones abroad, in the province and outside it; then the
 * indicators of the labour market as others surveyed them.
 */
@ApplicationScoped
class EmploymentFigures implements AnnualFiguresSource {
    private static final JobGrouping[] CUTS_OF_TOTAL = {
        JobGrouping.CHANNEL, JobGrouping.SUBCHANNEL, JobGrouping.SEX, JobGrouping.MONTH, JobGrouping.UNIT
    };

    private final AnnualJobCounts counts;
    private final AnnualQueries queries;
    private final LabourMarketFigures market;
    private final UnitsOfYear units;

    EmploymentFigures(AnnualJobCounts counts, AnnualQueries queries, LabourMarketFigures market, UnitsOfYear units) {
        this.counts = counts;
        this.queries = queries;
        this.market = market;
        this.units = units;
    }

    @Override
    public String section() {
        return "employment";
    }

    /** A decision dated ahead comes into force without any change of the records. */
    @Override
    public String dependsOn(AnnualQuery query) {
        return queries.planDay(query).toString();
    }

    @Override
    public Content read(AnnualQuery query) {
        AdministrativeUnit unit = units.lastKnown(query.unit(), query.year(), queries.planDay(query))
                .unit();
        Year year = new Year(query, unit, counts.upTo(query, unit), counts.ofYear(query, unit), queries.plans(query));
        Stream<Figure> counted = Stream.of(
                        year.figure("EMP-JOBS-TOTAL", channel -> true, "channel", CUTS_OF_TOTAL),
                        year.figure("EMP-JOBS-IN-PROVINCE", "IN-PROVINCE"::equals, "channel"),
                        year.figure("EMP-JOBS-OUT-PROVINCE", "OUT-PROVINCE"::equals, "channel"),
                        year.figure("EMP-ABROAD", Channels.ABROAD::equals, "destination", JobGrouping.DESTINATION))
                .filter(figure -> !figure.series().isEmpty() || figure.plan() != null);
        return new Content(
                queries.completeness(query, unit),
                Stream.concat(counted, market.of(query).stream()).toList(),
                List.of());
    }

    private record Year(
            AnnualQuery query,
            AdministrativeUnit unit,
            List<YearTotal> totals,
            Map<JobGrouping, List<LabelledCount>> groups,
            Map<String, PlanInForce> plans) {

        Figure figure(String indicator, Predicate<String> channel, String linkedBy, JobGrouping... cuts) {
            List<SeriesPoint> series = series(channel);
            SeriesPoint last = series.isEmpty() ? null : series.get(series.size() - 1);
            boolean recorded = last != null && last.year() == query.year();
            PlanInForce plan = plans.get(indicator);
            return new Figure(
                    indicator,
                    plan == null ? null : BigDecimal.valueOf(plan.value()),
                    plan == null ? null : new PlanDecision(plan.decisionNumber(), plan.decisionDate()),
                    recorded ? last.value() : null,
                    recorded ? last.provenance() : Provenance.RECORDED,
                    series,
                    recorded ? breakdowns(cuts) : List.of(),
                    "/api/v1/employment/statistics/jobs?%s&unit=%s&calendar=%s&groupBy=%s"
                            .formatted(months(), query.unit(), query.calendar().code(), linkedBy));
        }

        /** The whole year, or that part of it in which the unit reported: on the last day asked for it must be there. */
        private String months() {
            int last = MonthsInForce.last(unit, query.calendar());
            return last / 100 == query.year() && last % 100 < 12
                    ? "from=%d-01&to=%d-%02d".formatted(query.year(), query.year(), last % 100)
                    : "year=" + query.year();
        }

        private List<SeriesPoint> series(Predicate<String> channel) {
            Map<Integer, SeriesPoint> years = new TreeMap<>();
            for (YearTotal total : totals) {
                BigDecimal persons =
                        channel.test(total.channel()) ? BigDecimal.valueOf(total.persons()) : BigDecimal.ZERO;
                years.merge(
                        total.year(),
                        new SeriesPoint(
                                total.year(),
                                persons,
                                isComparable(total),
                                total.reported().provenance()),
                        (a, b) -> new SeriesPoint(
                                a.year(),
                                a.value().add(b.value()),
                                a.comparable(),
                                a.provenance().weakest(b.provenance())));
            }
            return List.copyOf(years.values());
        }

        /** Counts of other months say nothing beside each other, even of as many: the year has its seasons. */
        private boolean isComparable(YearTotal total) {
            return totals.stream()
                    .filter(other -> other.year() == query.year())
                    .allMatch(reviewed ->
                            total.reported().months() == reviewed.reported().months());
        }

        private List<Breakdown> breakdowns(JobGrouping... cuts) {
            return Stream.of(cuts)
                    .map(cut -> new Breakdown(
                            cut.code(),
                            groups.get(cut).stream()
                                    .map(count ->
                                            new Row(count.code(), count.label(), BigDecimal.valueOf(count.persons())))
                                    .toList()))
                    .filter(breakdown -> !breakdown.rows().isEmpty())
                    .toList();
        }
    }
}
