import { infoOf } from '@/components/findings/info';
import type { DialId, DialStep, OverallSum, Review } from '@/lib/types';
import { bandWord, DIALS } from './dials';

/** Dials that lose from a hundred; the others earn from nothing. */
const LOSING: ReadonlySet<DialId> = new Set(['calm', 'safe']);

/** How each dial and the whole add up, so that every figure can be disputed. */
export function Sum({ review }: { review: Review }) {
  const { steps, dials, sum, reader, reading } = review;
  if (steps.length === 0) return null;
  return (
    <details className="sum">
      <summary>How it adds up</summary>
      <dl>
        {DIALS.map(({ id, name }) => (
          <div key={id} className="sum-dial">
            <dt>
              {name} <span className="number">{valueWords(dials[id])}</span>
            </dt>
            <dd className="small">
              <DialSum
                id={id}
                value={dials[id]}
                steps={steps.filter((step) => step.dial === id)}
                known={reading !== null}
              />
            </dd>
          </div>
        ))}
        {sum && (
          <div className="sum-dial">
            <dt>
              Overall <span className="number">{valueWords(dials.overall)}</span>
            </dt>
            <dd className="small">
              <Overall sum={sum} />
            </dd>
          </div>
        )}
      </dl>
      <p className="small">
        85 and more is ready, 70 nearly there, 50 needs work, over 30 makes it worse; below, don’t post.
      </p>
      <p className="small">
        {reader === 'with'
          ? 'Read with the learned reader.'
          : 'Read by set words and grammar alone, without the learned reader.'}
      </p>
    </details>
  );
}

const valueWords = (value: number | null) => (value === null ? '–' : `${Math.round(value)}, ${bandWord(value)}`);

function DialSum({ id, value, steps, known }: { id: DialId; value: number | null; steps: DialStep[]; known: boolean }) {
  if (value === null) {
    return (
      <p>{known ? 'Does not apply: nothing went wrong that needs it.' : 'Does not apply: the message is not known.'}</p>
    );
  }
  const from = LOSING.has(id) ? 100 : 0;
  const total = steps.reduce((n, step) => n + Math.round(step.points), from);
  return (
    <>
      {from > 0 && <p>{steps.length === 0 ? 'From 100, nothing taken off.' : 'From 100:'}</p>}
      {from === 0 && steps.length === 0 && <p>Nothing earned yet.</p>}
      {steps.map((step, i) => (
        <p key={i} className="sum-step">
          <span className="number">{signed(step.points)}</span> {reasonOf(step)}
        </p>
      ))}
      {(total < 0 || total > 100) && <p>{total < 0 ? 'No less than 0.' : 'No more than 100.'}</p>}
    </>
  );
}

/** A loss is named by its check, a gain by its reason. */
const reasonOf = ({ check, reason }: DialStep): string => (check ? infoOf(check).title : reason);

function Overall({ sum }: { sum: OverallSum }) {
  const parts = DIALS.flatMap(({ id, name }) => {
    const share = sum.shares[id];
    return share === undefined ? [] : [`${Math.round(share * 100)}% ${name}`];
  });
  return (
    <>
      <p>
        {parts.join(', ')}: {Math.round(sum.mean)}.
      </p>
      {sum.gate && (
        <p>
          Held at {sum.gate.most}, because {sum.gate.reason}.
        </p>
      )}
    </>
  );
}

/** With a true minus sign, e.g. `−20`. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}
