import { ArrowRight, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { answerAgain, begin, finish, guess, send, whatIf } from '@/lib/desk/practice/play';
import { attemptOf, type Drafted } from '@/lib/desk/practice/drafts';
import { type OpenPlay, standing } from '@/lib/desk/practice/open-play';

import type { PlayRecord, Scenario } from '@/lib/practice/types';
import { usePractice } from '../context';
import { useLive } from '../use-live';
import { dayOf, ENDS } from '../words';
import { Brief, Hints, Model } from './aids';
import { Composer } from './composer';
import { FeedbackCard } from './feedback';
import { Guess } from './guess';
import { Post } from './post';
import { Talk } from './talk';
import './play.css';

interface Props {
  scenario: Scenario;
  assignment: string | null;
  /** Called when the play is over; null where nothing was tried. */
  onDone: (record: PlayRecord | null) => void;
  /** What the button that ends the play says. */
  doneWords: string;
}

/** One scenario: post and talk on one side, what the last try did on the other. */
export function Play({ scenario, assignment, onDone, doneWords }: Props) {
  const { db, now, newId } = usePractice();
  const kept = useLive(
    async () => ({ play: await db.begun.get(scenario.id), drafted: await db.drafts.get(scenario.id) }),
    [scenario.id],
  );
  const play = kept?.play;
  const [over, setOver] = useState(false);

  useEffect(() => {
    void begin(db, scenario, assignment, now(), newId());
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a scenario
  }, [scenario.id]);

  if (!play || over) return <div className="columns" aria-busy="true" />;
  return (
    <Table
      scenario={scenario}
      play={play}
      drafted={kept.drafted}
      doneWords={doneWords}
      onFinish={async () => {
        setOver(true);
        onDone(await finish(db, scenario, now(), dayOf(now())));
      }}
    />
  );
}

interface TableProps {
  scenario: Scenario;
  play: OpenPlay;
  drafted: Drafted | undefined;
  doneWords: string;
  onFinish: () => Promise<void>;
}

function Table({ scenario, play, drafted, doneWords, onFinish }: TableProps) {
  const { db, ask, now } = usePractice();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const hidden = play.phase === 'guessing';

  async function submit() {
    setBusy(true);
    setTrouble(null);
    try {
      await send(db, scenario, ask, now());
    } catch (error) {
      console.error('Heard: a try could not be judged', error);
      setTrouble('This try could not be read just now. Your words are kept; try again.');
    }
    setBusy(false);
  }

  return (
    <div className="columns play" data-testid="play" data-phase={play.phase}>
      <div className="stack">
        <Post scenario={scenario} />
        <Talk scenario={scenario} tries={play.tries} hidden={hidden} />
        {play.phase === 'writing' && (
          <div className="when-narrow">
            <Brief scenario={scenario} />
          </div>
        )}
        {play.phase === 'writing' && (
          <Composer
            key={attemptOf(play)}
            scenario={scenario}
            play={play}
            kept={drafted}
            busy={busy}
            onSend={() => void submit()}
          />
        )}
        {trouble && (
          <p className="wrong small" role="alert" data-testid="trouble">
            {trouble}
          </p>
        )}
        {play.phase === 'reading' && <Next scenario={scenario} play={play} doneWords={doneWords} onFinish={onFinish} />}
      </div>
      <div className="stack">
        {play.phase === 'guessing' && <Guess onGuess={(value) => void guess(db, scenario.id, value)} />}
        {play.phase === 'reading' && <LastFeedback play={play} />}
        <Model scenario={scenario} play={play} />
        {play.phase === 'writing' && play.tries.length > 0 && <Earlier play={play} />}
        {play.phase !== 'guessing' && (
          <div className={play.phase === 'writing' ? 'when-wide' : undefined}>
            <Brief scenario={scenario} />
          </div>
        )}
        {play.phase === 'writing' && <Hints scenario={scenario} play={play} />}
      </div>
    </div>
  );
}

function LastFeedback({ play }: { play: OpenPlay }) {
  const at = play.tries.length - 1;
  const played = play.tries[at];
  return played ? <FeedbackCard key={at} index={at} played={played} before={play.tries[at - 1] ?? null} /> : null;
}

/** While a later try is written, the last feedback stays at hand, folded. */
function Earlier({ play }: { play: OpenPlay }) {
  return (
    <details className="earlier-feedback">
      <summary>What your last try did</summary>
      <LastFeedback play={play} />
    </details>
  );
}

/** What can be done after a try: go on, go back, or end here. */
function Next({ scenario, play, doneWords, onFinish }: Omit<TableProps, 'drafted'>) {
  const { db } = usePractice();
  const { ended } = play.state;
  const canGoBack = standing(play).length > 0;
  return (
    <section className="next" aria-label="What next">
      {ended && (
        <p className="ending" data-good={ENDS[ended].good} data-testid="ending" data-end={ended}>
          <b>{ENDS[ended].title}.</b> {ENDS[ended].words}
        </p>
      )}
      <div className="row">
        {!ended && (
          <Button look="primary" data-testid="again" onClick={() => void answerAgain(db, scenario.id)}>
            Answer them
          </Button>
        )}
        {ended && (
          <Button
            look="primary"
            data-testid="finish"
            icon={<ArrowRight className="icon" aria-hidden="true" />}
            onClick={() => void onFinish()}
          >
            {doneWords}
          </Button>
        )}
        {canGoBack && (
          <Button
            data-testid="what-if"
            icon={<RotateCcw className="icon" aria-hidden="true" />}
            onClick={() => void whatIf(db, scenario.id)}
          >
            What if I had …
          </Button>
        )}
        {!ended && (
          <Button look="quiet" data-testid="finish" onClick={() => void onFinish()}>
            End here
          </Button>
        )}
      </div>
    </section>
  );
}
