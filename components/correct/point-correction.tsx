import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Raised } from '@/components/exchange/raised';
import { FACET_CHOICES, facetWords } from '@/components/exchange/words';
import { Button } from '@/components/ui/button';
import { Choice, ChoiceGroup, Pick } from '@/components/ui/choices';
import { useSeen } from '@/components/ui/panel-context';
import { quote } from '@/components/ui/pieces';
import { Pop } from '@/components/ui/popover';
import { addPoint, markHeard, markUnheard, removePoint } from '@/lib/desk/corrections';
import type { FacetId, Span } from '@/lib/types';
import { sentencesOf } from './sentences';
import { focusHeading, useCorrect } from './use-correct';
import { usePicked } from './use-picked';

/** What the user can say of one line of the list: where the reply takes it up, what it is about, that it is none. */
export function PointCorrection({ raised }: { raised: Raised }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const correct = useCorrect();

  function remove() {
    setOpen(false);
    focusHeading(button.current);
    void correct((now) => removePoint(now, raised.span), 'Taken off the list.');
  }

  return (
    <Pop
      testId="correct-point-card"
      title={quote(raised.words, 60)}
      open={open}
      onOpen={setOpen}
      trigger={
        <Button
          look="icon"
          ref={button}
          className="button point-more"
          data-testid="correct-point"
          aria-label={`Correct ${quote(raised.words, 40)}`}
          title="Correct this"
          icon={<Ellipsis className="icon" aria-hidden="true" />}
        />
      }
    >
      <Hearing raised={raised} />
      {raised.facet !== null && <About facet={raised.facet} span={raised.span} />}
      <div className="row">
        <Button data-testid="remove-point" onClick={remove}>
          Not a {raised.kind === 'ask' ? 'question' : 'point'}
        </Button>
      </div>
    </Pop>
  );
}

/** Where the reply takes it up: nowhere, or in one of its sentences. */
function Hearing({ raised: { span, heard, answer, kind } }: { raised: Raised }) {
  const name = useId();
  const correct = useCorrect();
  const { reviewedDraft, desk } = useSeen();
  const sentences = sentencesOf(reviewedDraft ?? desk.exchange!.draft);
  const read = heard ? sentences.findIndex((sentence) => overlaps(sentence, answer)) : null;
  const [taken, show] = usePicked(read);
  const up = kind === 'ask' ? 'answered' : 'taken up';

  function choose(nth: number | null) {
    const sentence = nth === null ? undefined : sentences[nth];
    if (sentence)
      show(
        nth,
        correct((now) => markHeard(now, span, sentence), `Marked as ${up}.`),
      );
    else if (answer)
      show(
        null,
        correct((now) => markUnheard(now, span, answer), `Marked as not ${up}.`),
      );
  }

  return (
    <ChoiceGroup title={kind === 'ask' ? 'Is it answered?' : 'Does your reply take it up?'}>
      <Choice type="radio" name={name} checked={taken === null} onChoose={() => choose(null)}>
        No
      </Choice>
      {sentences.map((sentence, i) => (
        <Choice key={sentence} type="radio" name={name} checked={i === taken} onChoose={() => choose(i)}>
          Yes: {quote(sentence, 80)}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

function About({ facet, span }: { facet: FacetId; span: Span }) {
  const correct = useCorrect();
  const [about, show] = usePicked(facet);
  return (
    <Pick<FacetId>
      label="What it is about"
      testId="point-facet"
      value={about}
      options={FACET_CHOICES}
      onPick={(next) =>
        show(
          next,
          correct((now) => addPoint(now, span, next), `Now about ${facetWords(next) || 'something else'}.`),
        )
      }
    />
  );
}

/** Whether the words that take a point up stand in `sentence`, or around it. */
const overlaps = (sentence: string, answer: string) =>
  sentence.includes(answer.trim()) || (answer.length > 0 && answer.includes(sentence));
