import { infoOf } from '@/components/findings/info';
import type { Dials, DialStep, Review } from '@/lib/types';
import { DIALS } from './dials';

interface Props {
  steps: DialStep[];
  dials: Dials;
  reader: Review['reader'];
}

/** How each dial adds up, so that the sum can be disputed. */
export function Sum({ steps, dials, reader }: Props) {
  if (steps.length === 0) return null;
  return (
    <details className="sum">
      <summary>How it adds up</summary>
      <dl>
        {DIALS.map(({ id, name }) => {
          const own = steps.filter((step) => step.dial === id);
          const value = dials[id];
          return (
            <div key={id} className="sum-dial">
              <dt>
                {name} <span className="number">{value === null ? '–' : Math.round(value)}</span>
              </dt>
              <dd className="small">
                {own.length === 0 && <p>{emptyWords(value)}</p>}
                {own.map((step, i) => (
                  <p key={i} className="sum-step">
                    <span className="number">{signed(step.points)}</span>{' '}
                    {step.reason || (step.check && infoOf(step.check).title)}
                  </p>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small">
        {reader === 'with'
          ? 'Read with the learned reader.'
          : 'Read by set words and grammar alone, without the learned reader.'}
      </p>
    </details>
  );
}

function emptyWords(value: number | null): string {
  if (value === null) return 'Does not apply here.';
  return value > 0 ? 'Nothing taken off.' : 'Nothing earned yet.';
}

/** With a true minus sign, e.g. `−20`. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}
