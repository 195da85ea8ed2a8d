import type { Claim, Indicator, Review, Section, Tally } from './api';
import { drawSeries } from './chart';
import { number, text, time } from './language';

/** An element with text or children; text is never read as markup. */
function element(tag: string, className = '', ...content: (string | Node)[]): HTMLElement {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...content);
    return made;
}

export function drawReview(target: HTMLElement, review: Review): void {
    const illustrative = review.sections
        .flatMap(section => [...section.indicators, ...section.tallies])
        .some(figure => figure.provenance === 'illustrative');
    target.replaceChildren(
        element('p', 'unit', `${review.unit.name} · ${text('asOf', time(review.asOf))}`),
        ...(illustrative ? [element('p', 'notice', text('illustrativeNotice'))] : []),
        ...review.sections.map(section => drawSection(review, section)),
    );
    target.querySelectorAll<HTMLElement>('[data-series]').forEach(drawSeries);
}

function drawSection(review: Review, section: Section): HTMLElement {
    const sentence = review.narrative.find(said => said.section === section.code);
    const drawn = element('section', section.status);
    drawn.id = section.code;
    drawn.append(
        element('h2', '', section.title, ' ', element('small', 'status', status(section))),
        ...(sentence ? [element('p', 'narrative', sentence.text)] : []),
        ...(section.indicators.length ? [indicatorTable(review.year, section.indicators)] : []),
        ...(section.tallies.length ? [tallyTable(section.tallies)] : []),
        element('div', 'charts', ...section.indicators.filter(worthDrawing).map(chart)),
    );
    return drawn;
}

function status(section: Section): string {
    switch (section.status) {
        case 'incomplete':
            return text('incomplete',
                section.completeness?.approvedReports ?? 0, section.completeness?.expectedReports ?? 0);
        case 'stale':
            return text('stale', time(section.asOf as string));
        default:
            return text(section.status);
    }
}

function indicatorTable(year: number, indicators: Indicator[]): HTMLElement {
    const heads = [
        text('indicator'), text('unit'), text('previous', year - 1), text('plan', year), text('actual', year),
        text('ofPlan'), text('change'), text('remarks'),
    ];
    return table(heads, indicators.map(indicator => [
        element('span', '', indicator.name, ' ', mark(indicator.provenance)),
        indicator.unitOfMeasure,
        number(indicator.previous),
        number(indicator.plan),
        number(indicator.actual),
        number(indicator.percentOfPlan),
        change(indicator),
        indicator.claims.map(claim).join('; '),
    ]));
}

function tallyTable(tallies: Tally[]): HTMLElement {
    const heads = [text('award'), text('subject'), text('count'), text('amount')];
    return table(heads, tallies.map(tally => [
        element('span', '', tally.name, ' ', mark(tally.provenance)),
        text(tally.subject),
        number(tally.count),
        tally.amount == null ? text('awaiting') : number(tally.amount),
    ]));
}

function table(heads: string[], rows: (string | Node)[][]): HTMLElement {
    const head = element('tr', '', ...heads.map(name => element('th', '', name)));
    const body = rows.map(row => element('tr', '', ...row.map(cell => element('td', '', cell))));
    return element('div', 'wide', element('table', '',
        element('thead', '', head), element('tbody', '', ...body)));
}

function change(indicator: Indicator): string {
    if (!indicator.change) {
        return '';
    }
    const { percent, absolute } = indicator.change;
    if (percent != null) {
        return signed(percent);
    }
    return indicator.unitOfMeasure === '%' || indicator.unitOfMeasure === 'percent'
        ? text('points', signed(absolute)) : '';
}

function signed(value: number): string {
    return (value > 0 ? '+' : '') + number(value);
}

function claim(claim: Claim): string {
    switch (claim.kind) {
        case 'record-high':
            return text('record-high', claim.since ?? '', claim.years ?? '');
        case 'increase-streak':
            return text('increase-streak', claim.years ?? '');
        default:
            return text(claim.kind);
    }
}

/** Where a figure comes from, unless it was recorded in ordinary work. */
function mark(provenance: string): Node {
    return provenance === 'illustrative' || provenance === 'published'
        ? element('small', `mark ${provenance}`, text(provenance))
        : document.createTextNode('');
}

function worthDrawing(indicator: Indicator): boolean {
    return indicator.series.length > 1;
}

function chart(indicator: Indicator): HTMLElement {
    const drawn = element('figure', 'chart',
        element('figcaption', '', `${indicator.name} (${indicator.unitOfMeasure})`));
    const plot = element('div', 'plot');
    plot.dataset.series = JSON.stringify(indicator.series);
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label',
        indicator.series.map(point => `${point.year}: ${number(point.value)}`).join('; '));
    drawn.append(plot);
    return drawn;
}
