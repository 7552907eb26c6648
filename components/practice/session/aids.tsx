import { BookOpenText, Lightbulb } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { showHint, showModel } from '@/lib/desk/practice/play';
import { modelAllowed, type OpenPlay } from '@/lib/desk/practice/open-play';
import type { Scenario } from '@/lib/practice/types';
import { usePractice } from '../context';
import { Card } from '../ui/card';

/** What the trainee knows before writing: who they are, and what may be said. */
export function Brief({ scenario }: { scenario: Scenario }) {
  return (
    <Card title={`You write for ${scenario.firm}`} testId="brief">
      <p>{scenario.goal}</p>
      {scenario.facts.length > 0 && (
        <>
          <h3>What you know</h3>
          <ul className="dots">
            {scenario.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
      {scenario.ownContacts.length > 0 && (
        <p className="small soft">
          Your direct line: <span className="contact">{scenario.ownContacts.join(' · ')}</span>
        </p>
      )}
    </Card>
  );
}

/** Hints come one by one, and only when they are asked for. */
export function Hints({ scenario, play }: { scenario: Scenario; play: OpenPlay }) {
  const { db } = usePractice();
  if (scenario.hints.length === 0) return null;
  const left = scenario.hints.length - play.hints;
  return (
    <Card title="Hints" testId="hints">
      {play.hints === 0 && <p className="soft">Try first. One’s own mistake teaches more than a hint.</p>}
      <ol className="dots" aria-live="polite">
        {scenario.hints.slice(0, play.hints).map((hint) => (
          <li key={hint} data-testid="hint">
            {hint}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <div className="row">
          <Button
            data-testid="ask-hint"
            icon={<Lightbulb className="icon" aria-hidden="true" />}
            onClick={() => void showHint(db, scenario.id)}
          >
            {play.hints === 0 ? 'Show a hint' : 'One more'}
          </Button>
          <span className="soft small">{left} left</span>
        </div>
      )}
    </Card>
  );
}

/** An excellent reply, once it can no longer spoil a try; and who the customer was. */
export function Model({ scenario, play }: { scenario: Scenario; play: OpenPlay }) {
  const { db } = usePractice();
  if (!modelAllowed(play)) {
    return play.phase === 'reading' ? (
      <p className="soft small later">A model answer comes after your second try.</p>
    ) : null;
  }
  if (!play.modelSeen) {
    return (
      <div className="row">
        <Button
          data-testid="show-model"
          icon={<BookOpenText className="icon" aria-hidden="true" />}
          onClick={() => void showModel(db, scenario.id)}
        >
          Show a model answer
        </Button>
      </div>
    );
  }
  return (
    <Card title="A model answer" testId="model">
      {scenario.choice !== 'reply' && <p>{scenario.choiceReason}</p>}
      {scenario.choice !== 'reply' && <p className="soft small">If a reply is made all the same:</p>}
      <blockquote className="model-text">{scenario.excellent}</blockquote>
      {scenario.must.length > 0 && (
        <>
          <h3>What it has</h3>
          <ul className="dots">
            {scenario.must.map(({ say }) => (
              <li key={say}>{say}</li>
            ))}
          </ul>
        </>
      )}
      {scenario.customer.about && (
        <>
          <h3>Who wrote</h3>
          <p>{scenario.customer.about}</p>
        </>
      )}
    </Card>
  );
}
