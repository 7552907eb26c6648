import { useEffect, useState } from 'react';
import { usePractice } from '../context';

/** What a drill should take, in seconds; more is no mistake. */
export const DRILL_SECONDS = 40;

/** Forty seconds running along. When they are over it says so and lets one go on. */
export function Timer({ since, stopped }: { since: number; stopped: boolean }) {
  const { now } = usePractice();
  const [at, setAt] = useState(since);
  useEffect(() => {
    if (stopped) return;
    const timer = setInterval(() => setAt(now()), 500);
    return () => clearInterval(timer);
  }, [now, stopped]);
  const left = Math.max(0, Math.ceil(DRILL_SECONDS - (at - since) / 1000));
  return (
    <div className="timer" data-testid="timer" data-over={left === 0}>
      <span className="timer-bar" aria-hidden="true">
        <span style={{ width: `${(left / DRILL_SECONDS) * 100}%` }} />
      </span>
      <span className="small soft number" role="timer" aria-label="Time left">
        {left > 0 ? `${left} s` : 'Take the time you need'}
      </span>
    </div>
  );
}
