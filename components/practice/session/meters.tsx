import { bandTone, DIALS } from '@/components/verdict/dials';
import type { Dials } from '@/lib/types';

/** The five dials as long bars with their numbers, and the change since `before`. */
export function Meters({ dials, before }: { dials: Dials; before: Dials | null }) {
  return (
    <dl className="meters">
      {DIALS.map(({ id, name, means }) => {
        const value = dials[id];
        const old = before?.[id] ?? null;
        const change = value === null || old === null ? 0 : Math.round(value) - Math.round(old);
        return (
          <div key={id} className="meter" data-testid={`meter-${id}`} title={means}>
            <dt>{name}</dt>
            <dd>
              {value === null ? (
                <span className="soft small">does not apply here</span>
              ) : (
                <>
                  <span className="meter-bar" data-tone={bandTone(value)} aria-hidden="true">
                    <span style={{ width: `${Math.round(value)}%` }} />
                  </span>
                  <span className="number meter-number">
                    {Math.round(value)}
                    <span className="unseen"> of 100</span>
                  </span>
                  <span className="number small meter-change" data-up={change > 0}>
                    {change === 0 ? '' : change > 0 ? `+${change}` : `−${-change}`}
                  </span>
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
