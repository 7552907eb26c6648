import { Card } from '../ui/card';

/** The first visit: what happens here, in four lines. */
export function Welcome() {
  return (
    <Card title="How it works" testId="welcome">
      <ol className="welcome">
        <li>
          <b>Somebody is upset.</b> You answer as the firm, in your own words. Hints only if you ask.
        </li>
        <li>
          <b>Guess how it went.</b> Then see five dials, the words that moved them, and what the customer answers.
        </li>
        <li>
          <b>Try again,</b> or go back a turn: what if I had …
        </li>
        <li>
          <b>What slipped comes back</b> as a drill of forty seconds, just before you would forget it.
        </li>
      </ol>
      <p className="soft small">All posts are invented. What you write stays on this machine.</p>
    </Card>
  );
}
