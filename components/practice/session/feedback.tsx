import { Check, Circle, Minus, Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { quote } from '@/components/ui/pieces';
import type { PlayedTry } from '@/lib/desk/practice/open-play';
import type { Note } from '@/lib/practice/types';
import { count } from '../words';
import { Meters } from './meters';
import './feedback.css';

const NAMES = ['First try', 'Second try', 'Third try', 'Fourth try', 'Fifth try'];

interface Props {
  /** Which try of the play it is, from 0. */
  index: number;
  played: PlayedTry;
  before: PlayedTry | null;
}

/** What a try did: five dials, the words that moved them, what was heard, and which traps it took. */
export function FeedbackCard({ index, played: { turn, review, feedback, guess }, before }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const overall = review ? Math.round(review.dials.overall) : null;
  const { raised } = feedback;
  const heardCount = raised.filter(({ heard, earlier }) => heard || earlier).length;
  const taken = feedback.traps.filter((trap) => trap.taken);
  return (
    <section className="card sheet feedback" aria-label="What it did" data-testid="feedback">
      <div className="sheet-head">
        <h2 ref={heading} tabIndex={-1}>
          {NAMES[index] ?? `Try ${index + 1}`}
        </h2>
        {guess !== null && overall !== null && (
          <span className="soft small" data-testid="guess-off">
            you guessed {guess}, it is {overall}
          </span>
        )}
      </div>
      {!feedback.choice.right || turn.choice !== 'reply' ? (
        <p className="choice-said" data-right={feedback.choice.right} data-testid="choice-said">
          {feedback.choice.right ? (
            <Check className="icon" aria-hidden="true" />
          ) : (
            <TriangleAlert className="icon" aria-hidden="true" />
          )}
          <span>
            <b>{feedback.choice.right ? 'The right choice.' : 'Not the best choice here.'}</b> {feedback.choice.reason}
          </span>
        </p>
      ) : null}
      {review && (
        <>
          <p className="verdict-line" data-testid="verdict" data-verdict={review.verdict.id}>
            <b>{review.verdict.words}.</b>{' '}
            <span className="soft">
              {raised.length > 0 && `${heardCount} of ${count(raised.length, 'point')} heard.`}
            </span>
          </p>
          <Meters dials={review.dials} before={before?.review?.dials ?? null} />
        </>
      )}
      <Moved notes={feedback.notes} draft={turn.draft} />
      {review && raised.length > 0 && (
        <>
          <h3>What they raised</h3>
          <ul className="raised-list">
            {raised.map(({ point, heard, earlier }) => (
              <li key={point.id} data-testid="point" data-heard={heard !== null || earlier}>
                {heard || earlier ? (
                  <Check className="icon" role="img" aria-label="Heard:" />
                ) : (
                  <Circle className="icon" role="img" aria-label="Not heard:" />
                )}
                <span>
                  {point.label}
                  {heard && (
                    <span className="soft small"> heard in {quote(turn.draft.slice(heard.start, heard.end), 60)}</span>
                  )}
                  {!heard && earlier && <span className="soft small"> heard earlier</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {taken.length > 0 && (
        <>
          <h3>Traps you took</h3>
          <ul className="said">
            {taken.map((trap) => (
              <li key={trap.say} data-sign="minus">
                <TriangleAlert className="icon" aria-hidden="true" />
                <span>{trap.say}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The most telling notes of either sign; the rest are one press away. */
const TELLING = 3;

/** The words that earned or lost something, and by how much. */
function Moved({ notes, draft }: { notes: Note[]; draft: string }) {
  if (notes.length === 0) return null;
  const first = (['minus', 'plus'] as const).flatMap((sign) =>
    notes.filter((note) => note.sign === sign).slice(0, TELLING),
  );
  const rest = notes.filter((note) => !first.includes(note));
  return (
    <>
      <h3>What moved it</h3>
      <Notes notes={first} draft={draft} />
      {rest.length > 0 && (
        <details className="moved-rest">
          <summary>{rest.length} more</summary>
          <Notes notes={rest} draft={draft} />
        </details>
      )}
    </>
  );
}

function Notes({ notes, draft }: { notes: Note[]; draft: string }) {
  return (
    <ul className="said">
      {notes.map(({ sign, text, span, points }, i) => {
        const words = span ? draft.slice(span.start, span.end).trim() : '';
        return (
          <li key={i} data-sign={sign} data-testid="moved">
            {sign === 'plus' ? (
              <Plus className="icon" role="img" aria-label="Earned:" />
            ) : (
              <Minus className="icon" role="img" aria-label="Lost:" />
            )}
            <span>
              {/* One word by itself says nothing to a reader; it is marked in the reply all the same. */}
              {words.includes(' ') && <b>{quote(words, 70)} </b>}
              {text}
            </span>
            {points !== 0 && (
              <span className="number small soft said-points">
                {points > 0 ? `+${Math.round(points)}` : `−${Math.round(-points)}`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
