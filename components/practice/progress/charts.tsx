import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

// The drawing library is large and only this file knows it, so that it is loaded when a chart is first drawn.

const INK = 'var(--soft)';
const TICK = { fill: INK, fontSize: 12 };
const POPUP = {
  contentStyle: {
    background: 'var(--card)',
    border: '1px solid var(--line)',
    borderRadius: 8,
    color: 'var(--ink)',
    fontSize: 13,
  },
  itemStyle: { color: 'var(--ink)' },
  cursor: { stroke: 'var(--edge)', fill: 'var(--quiet)' },
  isAnimationActive: false,
} as const;

export interface LinePoint {
  /** What the place on the x axis is called. */
  name: string;
  value: number | null;
}

interface LineProps {
  points: LinePoint[];
  /** What a value is, e.g. `Heard`. */
  label: string;
  /** The top of the y axis; as high as the highest value where left out. */
  top?: number;
  height: number;
  unit?: string;
}

/** One measure over time. */
export function MeasureLine({ points, label, top, height, unit = '' }: LineProps) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={points} margin={{ top: 6, right: 8, bottom: 0, left: 0 }} title={label}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis dataKey="name" tick={TICK} tickLine={false} axisLine={{ stroke: 'var(--edge)' }} minTickGap={28} />
        <YAxis domain={[0, top ?? 'auto']} tick={TICK} tickLine={false} axisLine={false} width={34} tickCount={3} />
        <Tooltip {...POPUP} formatter={(value) => [`${String(value)}${unit}`, label]} />
        <Line
          dataKey="value"
          name={label}
          stroke="var(--accent)"
          strokeWidth={2.25}
          dot={points.length < 12 ? { r: 2.5, fill: 'var(--accent)' } : false}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

export interface BarRow {
  name: string;
  before: number;
  after: number;
}

/** Counts by kind in the earlier and the later half, as lying bars: their names are long. */
export function CountBars({ rows }: { rows: BarRow[] }) {
  return (
    <>
      <ResponsiveContainer width="100%" height={rows.length * 38 + 28}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
          title="Slips by kind"
        >
          <XAxis type="number" allowDecimals={false} tick={TICK} tickLine={false} axisLine={false} />
          <YAxis
            type="category"
            dataKey="name"
            width={150}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: 'var(--edge)' }}
          />
          <Tooltip {...POPUP} />
          <Bar
            dataKey="before"
            name="Earlier half"
            fill="var(--edge)"
            radius={[0, 3, 3, 0]}
            barSize={10}
            isAnimationActive={false}
          />
          <Bar
            dataKey="after"
            name="Later half"
            fill="var(--accent)"
            radius={[0, 3, 3, 0]}
            barSize={10}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
      <ul className="legend" aria-hidden="true">
        <li>
          <i />
          Earlier half
        </li>
        <li>
          <i />
          Later half
        </li>
      </ul>
    </>
  );
}
