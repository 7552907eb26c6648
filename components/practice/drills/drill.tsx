import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { quote } from '@/components/ui/pieces';
import { type Answering, keepAnswer } from '@/lib/desk/practice/answering';
import { keepDrill } from '@/lib/desk/practice/drilled';
import type { Drill, DrillAnswer, DrillResult } from '@/lib/practice/types';
import { usePractice } from '../context';
import { useChoices } from '../use-choices';
import { dayOf, DRILLS } from '../words';
import { Mend, Pick } from './answers';
import { Timer } from './timer';
import './drills.css';

interface Props {
  drill: Drill;
  place: string;
  /** What was answered there before the page was left. */
  left: Answering | null;
  nextWords: string;
  onNext: () => void;
}

/** One drill: the task, an answer, and why it is right or not. A sentence to mend may be tried twice. */
export function DrillCard({ drill, place, left, nextWords, onNext }: Props) {
  const { db, grade, now, newId } = usePractice();
  const [choices] = useChoices();
  const [since] = useState(() => now() - (left?.seconds ?? 0) * 1000);
  const [answer, setAnswer] = useState<DrillAnswer>(
    left?.answer ?? (drill.kind === 'mend' ? { text: '' } : { picked: [] }),
  );
  const [tries, setTries] = useState(left?.tries ?? 0);
  const [result, setResult] = useState<DrillResult | null>(null);
  const [trouble, setTrouble] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const most = drill.kind === 'mend' ? 2 : 1;
  const over = result !== null && (result.right || tries >= most);
  const empty = 'text' in answer ? answer.text.trim() === '' : answer.picked.length === 0;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (result) verdict.current?.focus();
  }, [result]);

  function keep(answer: DrillAnswer, tries: number) {
    keepAnswer(db, { place, drill, answer, tries, seconds: (now() - since) / 1000 });
  }
  function change(next: DrillAnswer) {
    keep(next, tries);
    setAnswer(next);
  }

  async function check() {
    setTrouble(false);
    let said: DrillResult;
    try {
      said = await grade({ drill, answer });
    } catch (error) {
      console.error('Heard: a drill could not be judged', error);
      return setTrouble(true);
    }
    const made = tries + 1;
    setTries(made);
    setResult(said);
    if (!said.right && made < most) return keep(answer, made);
    const at = now();
    const seconds = Math.round((at - since) / 1000);
    await keepDrill(db, place, drill, { id: newId(), at, day: dayOf(at), right: said.right, seconds, tries: made });
  }

  return (
    <section className="card sheet drill" aria-labelledby="drill-title" data-testid="drill" data-kind={drill.kind}>
      <div className="sheet-head">
        <h2 id="drill-title" ref={heading} tabIndex={-1}>
          {DRILLS[drill.kind].name}
        </h2>
        {choices?.timer && <Timer since={since} stopped={over} />}
      </div>
      <p className="drill-task">{drill.task}</p>
      {'customer' in drill && drill.customer && (
        <blockquote className="drill-post" data-testid="customer-message">
          {quote(drill.customer, 600)}
        </blockquote>
      )}
      {drill.kind === 'mend' ? (
        <Mend drill={drill} answer={answer} onAnswer={change} locked={over} onEnter={() => !empty && void check()} />
      ) : (
        <Pick drill={drill} answer={answer} onAnswer={change} result={result} />
      )}
      {trouble && (
        <p className="wrong small" role="alert">
          This could not be read just now. Try again.
        </p>
      )}
      {result && (
        <div
          className="drill-result"
          ref={verdict}
          tabIndex={-1}
          role="status"
          data-right={result.right}
          data-testid="drill-result"
        >
          {result.right ? (
            <CircleCheck className="icon" aria-hidden="true" />
          ) : (
            <CircleX className="icon" aria-hidden="true" />
          )}
          <div>
            <p>
              <b>{result.right ? 'Right.' : over ? 'Not quite.' : 'Not yet: one more try.'}</b> {result.reason}
            </p>
            {over && !result.right && result.reason !== drill.because && <p>{drill.because}</p>}
            {over && drill.kind === 'mend' && drill.sample && (
              <p className="drill-sample">
                One way to put it: <q>{drill.sample}</q>
              </p>
            )}
          </div>
        </div>
      )}
      <div className="row">
        {over ? (
          <Button look="primary" data-testid="drill-next" onClick={onNext}>
            {nextWords}
          </Button>
        ) : (
          <Button look="primary" data-testid="drill-check" waiting={empty} onClick={() => void check()}>
            Check
          </Button>
        )}
      </div>
    </section>
  );
}
