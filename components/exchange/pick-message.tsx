import { useId } from 'react';
import { Choice } from '@/components/ui/choices';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { quote } from '@/components/ui/pieces';
import type { MessageCandidate } from '@/lib/desk/state';

/** Which of several messages this reply answers: only the user knows. Nothing where the page leaves no doubt. */
export function PickMessage() {
  const { candidates } = useSeen().desk;
  const pick = usePanel((panel) => panel.pickMessage);
  const name = useId();
  if (candidates.length < 2) return null;
  return (
    <fieldset className="candidates" data-testid="candidates">
      <legend>Which one are you answering?</legend>
      {candidates.map((candidate) => (
        <Choice
          key={candidate.id}
          type="radio"
          name={name}
          className="candidate card"
          testId="candidate"
          checked={candidate.taken}
          onChoose={() => void pick(candidate.id)}
        >
          <b>{whoOf(candidate)}</b> <span className="soft">{quote(candidate.text, 120)}</span>
        </Choice>
      ))}
    </fieldset>
  );
}

function whoOf({ author, rating }: MessageCandidate): string {
  const stars = rating === null ? '' : `${rating} of 5 stars`;
  return [author, stars].filter(Boolean).join(', ') || 'No name shown';
}
