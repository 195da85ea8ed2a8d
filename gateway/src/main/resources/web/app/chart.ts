import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Indicator } from './api';
import { number } from './language';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

const SOLID = '#1d5c8c';
const PALE = '#a9c4d8';

/** Draws the yearly series that an element holds; years that cannot be compared are pale. */
export function drawSeries(plot: HTMLElement): void {
    const series = JSON.parse(plot.dataset.series as string) as Indicator['series'];
    const chart = init(plot, null, { renderer: 'svg' });
    chart.setOption({
        animation: false,
        grid: { left: 8, right: 8, top: 24, bottom: 4, containLabel: true },
        tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => number(value as number) },
        xAxis: { type: 'category', data: series.map(point => String(point.year)), axisTick: { show: false } },
        yAxis: { type: 'value', axisLabel: { formatter: (value: number) => number(value) } },
        series: [{
            type: 'bar',
            data: series.map(point => ({
                value: point.value,
                itemStyle: { color: point.comparable ? SOLID : PALE },
            })),
        }],
    });
    new ResizeObserver(() => chart.resize()).observe(plot);
}
