import { PencilLine } from 'lucide-react';
import { useId, useState } from 'react';
import { AUTHOR_CHOICES, authorWords, FEELING_CHOICES, LEVEL_CHOICES, moodWords } from '@/components/exchange/words';
import { Button } from '@/components/ui/button';
import { Choice, ChoiceGroup, Pick } from '@/components/ui/choices';
import { Pop } from '@/components/ui/popover';
import type { AuthorKind, Corrections, FeelingId, Reading } from '@/lib/types';
import { useCorrect } from './use-correct';
import { usePicked } from './use-picked';

interface Props {
  reading: Reading;
  corrections: Corrections | undefined;
}

/** Mood and wish in a few words; a press lets the user say how they feel and who they are. */
export function Mood({ reading, corrections }: Props) {
  const [open, setOpen] = useState(false);
  const words = moodWords(reading);
  return (
    <Pop
      testId="mood-card"
      title="How they write"
      open={open}
      onOpen={setOpen}
      trigger={
        <Button
          look="quiet"
          className="button mood"
          data-testid="mood"
          icon={<PencilLine className="icon" aria-hidden="true" />}
        >
          {words || 'no strong feeling'}
          <span className="unseen">: correct this</span>
        </Button>
      }
    >
      <MoodFields reading={reading} corrections={corrections} />
    </Pop>
  );
}

function MoodFields({ reading, corrections }: Props) {
  const correct = useCorrect();
  const level = useId();
  const [felt, showFelt] = usePicked([...new Set(reading.feelings.map(({ id }) => id))]);
  const [intensity, showIntensity] = usePicked(reading.intensity);
  const [author, showAuthor] = usePicked<AuthorKind | null>(corrections?.author ?? null);
  const read = corrections?.author ? undefined : reading.author[0]?.kind;
  const readWords = (read && authorWords(read)) || 'a customer';

  function feel(id: FeelingId, on: boolean) {
    const feelings = on ? [...felt.filter((each) => each !== id), id] : felt.filter((each) => each !== id);
    showFelt(
      feelings,
      correct((now) => ({ ...now, feelings }), 'Changed what they feel.'),
    );
  }

  const authors: [AuthorKind | '', string][] = [
    ['', corrections?.author ? 'As Heard reads it' : `As read: ${readWords}`],
    ...AUTHOR_CHOICES,
  ];
  return (
    <>
      <ChoiceGroup title="They feel" columns>
        {FEELING_CHOICES.map(([id, words]) => (
          <Choice key={id} type="checkbox" checked={felt.includes(id)} onChoose={(on) => feel(id, on)}>
            {words}
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup title="How strongly" columns>
        {LEVEL_CHOICES.map(([value, words]) => (
          <Choice
            key={value}
            type="radio"
            name={level}
            checked={intensity === value}
            onChoose={() =>
              showIntensity(
                value,
                correct((now) => ({ ...now, intensity: value }), `Changed to “${words.toLowerCase()}”.`),
              )
            }
          >
            {words}
          </Choice>
        ))}
      </ChoiceGroup>
      <Pick
        label="Who writes"
        testId="who-writes"
        value={author ?? ''}
        options={authors}
        onPick={(kind) =>
          showAuthor(
            kind || null,
            correct((now) => ({ ...now, author: kind || null }), 'Changed who writes.'),
          )
        }
      />
    </>
  );
}
