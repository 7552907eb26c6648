import { HeartHandshake, ListChecks, MessageCircleMore, type LucideIcon } from 'lucide-react';
import { useCorrect } from '@/components/correct/use-correct';
import { Note } from '@/components/states/state';
import { Button } from '@/components/ui/button';
import { quote } from '@/components/ui/pieces';
import { useSeen } from '@/components/ui/panel-context';
import { within } from '@/lib/desk/accept';
import type { Reading } from '@/lib/types';
import { adviceFor } from './advice';
import { authorWords } from './words';

const ICONS: Partial<Record<Reading['route'], LucideIcon>> = {
  'hand-over': HeartHandshake,
  'reply-once': MessageCircleMore,
};

/**
 * Whether this is for a plain public reply, and what to do where it is not: why, by whom it seems to be written and
 * by which words, and the steps. The reason for `no-reply` is the verdict's own word and not said twice.
 */
export function RouteAdvice({ reading }: { reading: Reading }) {
  const advice = adviceFor(reading);
  const correct = useCorrect();
  if (!advice) return null;
  const { route, routeFor, routeReason } = reading;
  return (
    <Note
      id={route === 'no-reply' ? 'instead' : route}
      icon={ICONS[route] ?? ListChecks}
      title={advice.title}
      tone={route === 'hand-over' ? 'mend' : 'quiet'}
      actions={
        routeFor && (
          <Button
            look="quiet"
            data-testid="not-the-author"
            onClick={() => void correct((now) => ({ ...now, author: 'customer' }), 'Read as a customer’s complaint.')}
          >
            That’s not who writes
          </Button>
        )
      }
    >
      {routeFor && <SeemsToBe reading={reading} />}
      {route !== 'no-reply' && !routeFor && routeReason && <p>{routeReason}</p>}
      <ol className="steps">
        {advice.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Note>
  );
}

/** Who seems to write, and the words for and against it. A guess, and it says so. */
function SeemsToBe({ reading }: { reading: Reading }) {
  const { exchange } = useSeen().desk;
  const who = reading.routeFor && authorWords(reading.routeFor);
  const guess = reading.author.find(({ kind }) => kind === reading.routeFor);
  const message = exchange?.customer?.text ?? '';
  if (!who) return null;
  if (exchange?.corrections?.author === reading.routeFor) {
    return <p data-testid="author">You say it is {who}.</p>;
  }
  const said = (counts: (weight: number) => boolean) =>
    (guess?.signs ?? []).flatMap(({ span, weight }) => {
      const at = counts(weight) ? within(span, message.length) : null;
      return at ? [quote(message.slice(at.start, at.end), 50)] : [];
    });
  const because = said((weight) => weight > 0).slice(0, 3);
  const against = said((weight) => weight < 0).slice(0, 2);
  return (
    <p data-testid="author">
      Seems to be {who}
      {because.length > 0 && `, because of ${LIST.format(because)}`}
      {against.length > 0 && `; against it ${against.length > 1 ? 'speak' : 'speaks'} ${LIST.format(against)}`}.
    </p>
  );
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
