import { useId } from 'react';
import type { Drill, DrillAnswer, DrillResult, MendDrill } from '@/lib/practice/types';
import { Choices } from '../ui/choices';

interface MendProps {
  drill: MendDrill;
  answer: DrillAnswer;
  onAnswer: (answer: DrillAnswer) => void;
  locked: boolean;
  onEnter: () => void;
}

/** The sentence at fault, and a field for a better one. */
export function Mend({ drill, answer, onAnswer, locked, onEnter }: MendProps) {
  const id = useId();
  return (
    <>
      <p className="drill-fault">{drill.sentence}</p>
      <label htmlFor={id} className="drill-label">
        Better
      </label>
      <textarea
        id={id}
        className="field-text"
        data-testid="drill-text"
        rows={3}
        maxLength={2_000}
        readOnly={locked}
        value={'text' in answer ? answer.text : ''}
        onChange={(event) => onAnswer({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || locked) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </>
  );
}

interface PickProps {
  drill: Exclude<Drill, MendDrill>;
  answer: DrillAnswer;
  onAnswer: (answer: DrillAnswer) => void;
  result: DrillResult | null;
}

/** What to pick from: one post, or any number of lines. */
export function Pick({ drill, answer, onAnswer, result }: PickProps) {
  const picked = 'picked' in answer ? answer.picked : [];
  const options = optionsOf(drill);
  const right = new Set(typeof drill.right === 'number' ? [drill.right] : drill.right);
  const locked = result !== null;
  const markOf = (i: number) =>
    !locked ? undefined : right.has(i) ? 'right' : picked.includes(i) ? 'wrong' : undefined;

  if (drill.kind === 'troll') {
    return (
      <div className="drill-options" data-locked={locked}>
        <Choices
          legend={drill.task}
          quiet
          look="list"
          value={picked.length > 0 ? String(picked[0]) : null}
          options={options.map((label, i) => ({
            value: String(i),
            label: (
              <>
                {label}
                <Mark mark={markOf(i)} />
              </>
            ),
          }))}
          onChange={(value) => !locked && onAnswer({ picked: [Number(value)] })}
        />
      </div>
    );
  }
  return (
    <fieldset className="choices drill-options" data-locked={locked}>
      <legend className="unseen">{drill.task}</legend>
      {options.map((label, i) => (
        <label key={i} className="tick" data-on={picked.includes(i)} data-mark={markOf(i)}>
          <input
            type="checkbox"
            data-testid="drill-option"
            checked={picked.includes(i)}
            aria-disabled={locked || undefined}
            onChange={() =>
              !locked && onAnswer({ picked: picked.includes(i) ? picked.filter((each) => each !== i) : [...picked, i] })
            }
          />
          <span>
            {label}
            <Mark mark={markOf(i)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Mark({ mark }: { mark: 'right' | 'wrong' | undefined }) {
  if (!mark) return null;
  return (
    <span className="small drill-mark" data-mark={mark}>
      {mark === 'right' ? ' this one' : ' not this one'}
    </span>
  );
}

function optionsOf(drill: Exclude<Drill, MendDrill>): string[] {
  switch (drill.kind) {
    case 'troll':
      return drill.posts.map((post) => post.text);
    case 'promise':
      return drill.sentences;
    case 'raised':
      return drill.options;
  }
}
