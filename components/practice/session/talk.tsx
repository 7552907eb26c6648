import { Undo2 } from 'lucide-react';
import { pieces } from '@/components/ui/pieces';
import { quote } from '@/components/ui/pieces';
import type { PlayedTry } from '@/lib/desk/practice/open-play';
import type { Scenario } from '@/lib/practice/types';
import { CHOICES } from '../words';
import './talk.css';

/** What was said since: the trainee's tries and what the customer answered. */
export function Talk({ scenario, tries, hidden }: { scenario: Scenario; tries: PlayedTry[]; hidden: boolean }) {
  if (tries.length === 0) return null;
  const takenBack = tries.filter((each) => each.takenBack).length;
  const standing = tries.filter((each) => !each.takenBack);
  return (
    <div className="talk" role="log" aria-label="The talk so far">
      {takenBack > 0 && (
        <p className="small soft talk-back" data-testid="taken-back">
          <Undo2 className="icon" aria-hidden="true" />
          {takenBack === 1 ? 'One try was taken back.' : `${takenBack} tries were taken back.`}
        </p>
      )}
      {standing.map((each, i) => {
        const last = i === standing.length - 1;
        return (
          <div key={i} className="talk-turn" data-testid="turn">
            <div className="talk-mine">
              <p className="small soft">{scenario.firm}, that is you</p>
              {each.turn.choice === 'reply' ? (
                <MarkedReply played={each} marked={last && !hidden} />
              ) : (
                <p className="soft">{CHOICES[each.turn.choice].name}.</p>
              )}
            </div>
            {!(last && hidden) && <Answer name={scenario.customer.name} played={each} />}
          </div>
        );
      })}
    </div>
  );
}

/** The reply, with the words that earned or lost something. */
function MarkedReply({ played: { turn, feedback }, marked }: { played: PlayedTry; marked: boolean }) {
  const layers = marked
    ? feedback.notes.flatMap(({ span, sign, text }) => (span ? [{ span, of: { sign, text } }] : []))
    : [];
  return (
    <p className="post-text" data-testid="sent">
      {pieces(turn.draft, layers).map(({ text, span, over }) => {
        const worst = over.find(({ sign }) => sign === 'minus') ?? over[0];
        return worst ? (
          <mark key={span.start} data-sign={worst.sign} title={worst.text}>
            {text}
          </mark>
        ) : (
          text
        );
      })}
    </p>
  );
}

/** The customer's next words and how they feel now. */
function Answer({ name, played: { turn, feedback } }: { name: string; played: PlayedTry }) {
  return (
    <div className="answer" data-testid="answer">
      <p className="small soft">{turn.line ? `${name} answers` : `${name} does not answer`}</p>
      {turn.line && <p className="post-text">{quote(turn.line, 600)}</p>}
      {feedback.change && <p className="small answer-mood">{feedback.change}</p>}
    </div>
  );
}
