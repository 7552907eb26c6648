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
import type { FacetId } from '@/lib/types';
import { sentencesOf } from './sentences';
import { focusHeading, useCorrect } from './use-correct';

/** What the user can say of one line of the list: where the reply takes it up, what it is about, that it is none. */
export function PointCorrection({ raised }: { raised: Raised }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = useId();
  const correct = useCorrect();
  const { reviewedDraft, desk } = useSeen();
  const { span, words, heard, answer, facet, kind } = raised;
  const sentences = sentencesOf(reviewedDraft ?? desk.exchange!.draft);
  const taken = heard ? sentences.findIndex((sentence) => overlaps(sentence, answer)) : -1;
  const [up, no] = kind === 'ask' ? ['answered', 'question'] : ['taken up', 'point'];

  function choose(sentence: string | null) {
    if (sentence !== null) return void correct((now) => markHeard(now, span, sentence), `Marked as ${up}.`);
    if (answer) void correct((now) => markUnheard(now, span, answer), `Marked as not ${up}.`);
  }

  function remove() {
    setOpen(false);
    focusHeading(button.current);
    void correct((now) => removePoint(now, span), 'Taken off the list.');
  }

  return (
    <Pop
      testId="correct-point-card"
      title={quote(words, 60)}
      open={open}
      onOpen={setOpen}
      trigger={
        <Button
          look="icon"
          ref={button}
          className="button point-more"
          data-testid="correct-point"
          aria-label={`Correct ${quote(words, 40)}`}
          title="Correct this"
          icon={<Ellipsis className="icon" aria-hidden="true" />}
        />
      }
    >
      <ChoiceGroup title={kind === 'ask' ? 'Is it answered?' : 'Does your reply take it up?'}>
        <Choice type="radio" name={name} checked={!heard} onChoose={() => choose(null)}>
          No
        </Choice>
        {sentences.map((sentence, i) => (
          <Choice key={sentence} type="radio" name={name} checked={i === taken} onChoose={() => choose(sentence)}>
            Yes: {quote(sentence, 80)}
          </Choice>
        ))}
      </ChoiceGroup>
      {facet !== null && (
        <Pick<FacetId>
          label="What it is about"
          testId="point-facet"
          value={facet}
          options={FACET_CHOICES}
          onPick={(next) =>
            void correct((now) => addPoint(now, span, next), `Now about ${facetWords(next) || 'something else'}.`)
          }
        />
      )}
      <div className="row">
        <Button data-testid="remove-point" onClick={remove}>
          Not a {no}
        </Button>
      </div>
    </Pop>
  );
}

/** Whether the words that take a point up stand in `sentence`, or around it. */
const overlaps = (sentence: string, answer: string) =>
  sentence.includes(answer.trim()) || (answer.length > 0 && answer.includes(sentence));
