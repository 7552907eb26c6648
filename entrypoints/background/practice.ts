import { onMessage, type PlanRequest, type PractiseAnswer, type PractiseRequest } from '@/lib/desk/messages';
import { MOST_DRAFT } from '@/lib/desk/schema';
import { keepSlips } from '@/lib/desk/practice/cards';
import { PracticeDb } from '@/lib/desk/practice/db';
import { isOurPage, type Sender } from '@/lib/desk/sender';
import {
  checkAnswer,
  exchangeOf,
  feedbackOf,
  mendDrill,
  otherDrill,
  planSession,
  playbookOf,
  playTurn,
  promiseDrill,
  raisedDrill,
  SCENARIOS,
  scenarioFromThread,
  shuffled,
  slipsOf,
  trollDrill,
} from '@/lib/practice';
import type { Drill, DrillKind, Scenario } from '@/lib/practice/types';
import type { Exchange } from '@/lib/types';
import { judge, judgeInDepth, playbook } from './judge';

/** Answers the practice page: the same judge and the same learned reader as at work. */
export function servePractice(): void {
  onMessage('noteSlip', ({ data, sender }) => noteSlip(fromPractice(data, sender)));
  onMessage('practise', ({ data, sender }) => practise(fromPractice(data, sender)));
  onMessage('gradeDrill', ({ data, sender }) => {
    const { drill, answer } = fromPractice(data, sender);
    return checkAnswer(drill, answer);
  });
  onMessage('planSession', ({ data, sender }) => plan(fromPractice(data, sender)));
  onMessage('makeDrill', ({ data, sender }) => {
    const { kind, own } = fromPractice(data, sender);
    return makeDrill(kind, [...SCENARIOS, ...own]);
  });
  onMessage('threadScenario', ({ data, sender }) => {
    const { exchange, ...made } = fromPractice(data, sender);
    return scenarioFromThread(exchange, made);
  });
}

async function practise({ scenario, turns, choice, draft, id, at }: PractiseRequest): Promise<PractiseAnswer> {
  if (draft.length > MOST_DRAFT) throw new Error('This draft is longer than any platform takes.');
  const exchange = exchangeOf(scenario, turns, draft);
  const review = choice === 'reply' ? await judgeInDepth(exchange, 'practice', playbookOf(scenario)) : null;
  const turn = playTurn(scenario, turns, { choice, draft, review });
  const made = { id, at, from: 'practice', customer: exchange.customer!.text, scenario: scenario.id } as const;
  const slips = review ? slipsOf(review, draft, made) : [];
  return { turn, review, feedback: feedbackOf(scenario, turn, review), slips };
}

/** Makes a slip at work a card, masked, where the user allows it. */
async function noteSlip({ exchange, check }: { exchange: Exchange; check: string }): Promise<void> {
  const db = new PracticeDb();
  try {
    const choices = await db.choices.get('choices');
    if (!choices?.value.fromWork || !exchange.customer) return;
    const { customer, earlier, draft } = exchange;
    const own = await playbook();
    const names = [customer, ...earlier].flatMap((message) => message.author ?? []).concat(own.firm ?? []);
    const at = Date.now();
    const made = { id: `work:${at}`, at, from: 'work', customer: customer.text, scenario: null, names } as const;
    const slips = slipsOf(await judge(exchange, null), draft, { ...made, names: [...names] });
    await db.transaction('rw', db.cards, () =>
      keepSlips(
        db,
        slips.filter((slip) => slip.check === check),
        at,
      ),
    );
  } finally {
    db.close();
  }
}

const plan = ({ own, ...from }: PlanRequest) =>
  planSession({ ...from, scenarios: [...SCENARIOS, ...own], chance: Math.random });

/** A drill of one kind, out of scenarios in an order of chance until one gives it. */
function makeDrill(kind: DrillKind | null, scenarios: readonly Scenario[]): Drill | null {
  if (kind === null) return otherDrill(scenarios, Math.random);
  if (kind === 'troll') return trollDrill(scenarios, Math.random);
  for (const scenario of shuffled(scenarios, Math.random)) {
    const drill =
      kind === 'mend'
        ? mendDrill(scenario, Math.random)
        : kind === 'promise'
          ? promiseDrill(scenario)
          : raisedDrill(scenario, scenarios, Math.random);
    if (drill) return drill;
  }
  return null;
}

/** @throws Error for a message that none of our own pages sent; what those send needs no further check. */
function fromPractice<T>(data: T, sender: Sender): T {
  if (!isOurPage(sender)) throw new Error('Only Heard’s own pages practise.');
  return data;
}
