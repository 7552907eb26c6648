import { CircleCheck, Circle, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePractice } from '../context';
import { hashOf } from '../route';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { ButtonLink } from '../ui/link';
import { dayOf, dayWords } from '../words';

/** What a lead assigned: each scenario, by when, and the way to hand the results in. */
export function Assigned() {
  const { db, packaged, now } = usePractice();
  const state = useLive(async () => {
    const [taken, own, plays] = await Promise.all([
      db.assignments.toArray(),
      db.scenarios.toArray(),
      db.plays.toArray(),
    ]);
    const done = new Set(plays.map((play) => `${play.assignment}/${play.scenario}`));
    return { taken, own, done };
  }, []);
  if (!state || state.taken.length === 0) return null;
  const all = [...packaged, ...state.own];
  return state.taken.map(({ id, assignment }) => {
    const late = assignment.due !== null && assignment.due < dayOf(now());
    const left = assignment.scenarios.filter((scenario) => !state.done.has(`${id}/${scenario}`));
    return (
      <Card
        key={id}
        title={assignment.title}
        aside={
          assignment.due ? `${late && left.length > 0 ? 'was due' : 'due'} ${dayWords(assignment.due)}` : undefined
        }
        testId="assigned"
      >
        {(assignment.from || assignment.note) && (
          <p className="soft assigned-note">
            {assignment.note} {assignment.from && `– ${assignment.from}`}
          </p>
        )}
        <ul className="ways">
          {assignment.scenarios.map((scenario) => {
            const known = all.find((each) => each.id === scenario);
            const done = !left.includes(scenario);
            return (
              <li key={scenario}>
                {done ? (
                  <CircleCheck className="icon inline-icon done-icon" role="img" aria-label="Done:" />
                ) : (
                  <Circle className="icon inline-icon" role="img" aria-label="To do:" />
                )}{' '}
                {known ? (
                  <a href={hashOf('practise', `${scenario}`)}>{known.title}</a>
                ) : (
                  <span className="soft">{scenario}, which this version does not have</span>
                )}
              </li>
            );
          })}
        </ul>
        <div className="row">
          {left.length === 0 ? (
            <ButtonLink to="team" look="primary" testId="hand-in">
              Hand your results in
            </ButtonLink>
          ) : null}
          <Button
            look="quiet"
            icon={<Trash2 className="icon" aria-hidden="true" />}
            onClick={() => void db.assignments.delete(id)}
          >
            Put it away
          </Button>
        </div>
      </Card>
    );
  });
}
