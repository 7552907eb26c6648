import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { quote } from '@/components/ui/pieces';
import type { PlayRecord } from '@/lib/practice/types';
import { Card } from '../ui/card';
import { CHOICES, count, dayWords, ENDS } from '../words';

/** Past plays shown at once, and added by each press. */
const PAGE = 20;

/** What was played, the latest first, with the words of each try. */
export function History({ plays }: { plays: PlayRecord[] }) {
  const [shown, setShown] = useState(PAGE);
  const latest = [...plays].reverse().slice(0, shown);
  return (
    <Card title="What you played" aside={count(plays.length, 'scenario')} testId="history">
      <ul className="history">
        {latest.map((play) => (
          <li key={play.id} data-testid="past">
            <details>
              <summary>
                <span className="history-title">{play.title}</span>
                <span className="soft small">
                  {dayWords(play.day)} · {scoresOf(play)}
                  {play.end ? ` · ${ENDS[play.end].title.toLowerCase()}` : ''}
                </span>
              </summary>
              <ol className="history-tries">
                {play.tries.map((each, i) => (
                  <li key={i}>
                    <p className="post-text">{each.text ? quote(each.text, 2_000) : `${CHOICES[each.choice].name}.`}</p>
                    {each.dials && (
                      <p className="soft small">
                        Overall {Math.round(each.dials.overall)}
                        {each.guess === null ? '' : `, guessed ${each.guess}`}
                      </p>
                    )}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
      {plays.length > shown && (
        <Button data-testid="more-history" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, plays.length - shown)} more
        </Button>
      )}
    </Card>
  );
}

function scoresOf({ tries }: PlayRecord): string {
  const scores = tries.flatMap(({ dials }) => (dials ? [Math.round(dials.overall)] : []));
  return scores.length === 0 ? count(tries.length, 'choice') : scores.join(' → ');
}
