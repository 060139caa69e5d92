import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([AriaComponent, BarChart, GridComponent, SVGRenderer, TooltipComponent])

type Chart = {
  title: string
  points: { label: string; mark?: string; value: number | null }[]
  shown: (value: number | null) => string
}

/** Draws bars into `place`, with a pattern besides the colour, until `signal` says that it is left. */
export default function drawChart(place: HTMLElement, chart: Chart, signal: AbortSignal) {
  if (signal.aborted) return
  const drawing = init(place, null, { renderer: 'svg' })
  const isDark = matchMedia('(prefers-color-scheme: dark)')
  const draw = () => drawing.setOption(optionsFor(chart, lookOf(place)))
  const fit = new ResizeObserver(() => drawing.resize())

  draw()
  fit.observe(place)
  isDark.addEventListener('change', draw, { signal })
  signal.addEventListener('abort', () => {
    fit.disconnect()
    drawing.dispose()
  })
}

type Look = { size: number; ink: string; soft: string; line: string; pine: string; card: string }

/** The tokens of the design system, as they count where the chart stands. */
function lookOf(place: HTMLElement): Look {
  const style = getComputedStyle(place)
  const colour = (name: string) => style.getPropertyValue(`--color-${name}`).trim()
  return {
    size: Number.parseFloat(style.fontSize),
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    pine: colour('pine'),
    card: colour('card'),
  }
}

function optionsFor({ points, shown }: Chart, { card, ink, line, pine, size, soft }: Look) {
  const label = { color: soft, fontSize: size }
  return {
    animation: false,
    // The words beside it say more than what the library would make up.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink, fontSize: size },
      formatter: ({ dataIndex }: { dataIndex: number }) => saidOf(points[dataIndex], shown),
    },
    xAxis: {
      type: 'category',
      data: points.map(({ label: name, mark }) => mark ?? name),
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', axisLabel: label, splitLine: { lineStyle: { color: line } } },
    series: [
      {
        type: 'bar',
        barMaxWidth: 48,
        itemStyle: { color: pine, borderRadius: [4, 4, 0, 0] },
        data: points.map(({ value }) => value),
      },
    ],
  }
}

/** Names come from people: as text, never as HTML. */
function saidOf(point: Chart['points'][number], shown: Chart['shown']) {
  const said = document.createElement('span')
  said.textContent = `${point.label} ${shown(point.value)}`
  return said
}
