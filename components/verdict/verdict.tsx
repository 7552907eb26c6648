import {
  CircleAlert,
  CircleCheck,
  CircleDot,
  Languages,
  MessageCircleOff,
  OctagonX,
  PencilLine,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { VerdictId, Review } from '@/lib/types';
import { Dials } from './dials';
import { Sum } from './sum';
import './verdict.css';

const LOOKS: Record<VerdictId, { icon: LucideIcon; tone: 'good' | 'polish' | 'mend' | 'stop' | 'quiet' }> = {
  ready: { icon: CircleCheck, tone: 'good' },
  nearly: { icon: CircleDot, tone: 'polish' },
  'needs-work': { icon: CircleAlert, tone: 'mend' },
  'makes-it-worse': { icon: TriangleAlert, tone: 'stop' },
  'dont-post': { icon: OctagonX, tone: 'stop' },
  'no-reply': { icon: MessageCircleOff, tone: 'quiet' },
  'too-short': { icon: PencilLine, tone: 'quiet' },
  'not-english': { icon: Languages, tone: 'quiet' },
};

/** Verdicts that say there is nothing to measure. */
export const UNMEASURED: ReadonlySet<VerdictId> = new Set(['no-reply', 'too-short', 'not-english']);

interface Props {
  review: Review;
  /** Nothing is left to mend. */
  allGood: boolean;
  /** What to do next, beside the sum. */
  action: ReactNode;
}

/** How the reply stands, in words, with the five dials under it. */
export function VerdictBand({ review, allGood, action }: Props) {
  const { verdict, dials } = review;
  const { icon: Icon, tone } = LOOKS[verdict.id];
  const measured = !UNMEASURED.has(verdict.id);
  return (
    <section
      className="verdict"
      data-tone={tone}
      aria-label="Verdict"
      data-testid={allGood ? 'state-all-good' : measured ? undefined : `state-${verdict.id}`}
    >
      <div className="verdict-words" data-testid="verdict" data-verdict={verdict.id}>
        <Icon className="icon" aria-hidden="true" />
        <div>
          <h2 tabIndex={-1}>{verdict.words}</h2>
          {verdict.detail && <p>{verdict.detail}</p>}
          {allGood && <p>Read it once more as the person who wrote to you, then post it.</p>}
        </div>
      </div>
      {measured && <Dials dials={dials} />}
      {measured && (
        <div className="verdict-foot">
          <Sum review={review} />
          {action}
        </div>
      )}
    </section>
  );
}
