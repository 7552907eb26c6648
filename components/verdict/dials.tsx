import type { DialId, Dials as DialValues } from '@/lib/types';

export const DIALS: readonly { id: DialId; name: string; means: string }[] = [
  { id: 'heard', name: 'Heard', means: 'what they raised is taken up' },
  { id: 'owned', name: 'Owned', means: 'responsibility is taken' },
  { id: 'fixed', name: 'Fixed', means: 'a next step, by when and by whom' },
  { id: 'calm', name: 'Calm', means: 'nothing to argue with' },
  { id: 'safe', name: 'Safe', means: 'nothing that can hurt anyone' },
];

/** Where a figure stands, in a word; the bounds are those of the verdict. */
export function bandWord(value: number): string {
  if (value >= 85) return 'strong';
  if (value >= 70) return 'good';
  if (value >= 50) return 'fair';
  return value > 30 ? 'weak' : 'poor';
}

/** Whether a figure is well, middling or low; the colour of its bar. */
export function bandTone(value: number): 'good' | 'mend' | 'stop' {
  if (value >= 70) return 'good';
  return value >= 40 ? 'mend' : 'stop';
}

/** The five dials as thin bars, 0 to 100 each; an empty dashed bar does not apply here. */
export function Dials({ dials }: { dials: DialValues }) {
  return (
    <ul className="dials">
      {DIALS.map(({ id, name, means }) => (
        <li key={id} title={titleOf(name, dials[id], means)}>
          <DialBar name={name} value={dials[id]} />
        </li>
      ))}
    </ul>
  );
}

function titleOf(name: string, value: number | null, means: string): string {
  return `${name}${value === null ? ', does not apply' : ` ${Math.round(value)}, ${bandWord(value)}`}: ${means}`;
}

function DialBar({ name, value }: { name: string; value: number | null }) {
  if (value === null) {
    return (
      <>
        <span className="dial" data-empty="true" />
        <span className="dial-name">
          {name} <span className="unseen">does not apply</span>
        </span>
      </>
    );
  }
  const whole = Math.round(value);
  return (
    <>
      <span className="dial" data-tone={bandTone(value)} aria-hidden="true">
        <span style={{ width: `${whole}%` }} />
      </span>
      <span className="dial-name">
        {name}{' '}
        <span className="unseen">
          {whole} of 100, {bandWord(value)}
        </span>
      </span>
    </>
  );
}
