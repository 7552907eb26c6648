import type { FileProblem } from '@/lib/practice/types';

/** Fields of a scenario as the form calls them. */
const FIELDS: [RegExp, string][] = [
  [/^customer\.text/, 'What they wrote'],
  [/^customer\.name/, 'Who wrote it'],
  [/^raised/, 'What they raise'],
  [/^title/, 'Title'],
  [/^firm/, 'The firm'],
  [/^trade/, 'Trade'],
  [/^goal/, 'What one learns'],
  [/^facts/, 'What they know'],
  [/^ownContacts/, 'Contacts'],
  [/^hints/, 'Hints'],
  [/^choiceReason/, 'Why'],
  [/^excellent/, 'An excellent reply'],
  [/^poor/, 'A poor reply'],
  [/^branches/, 'What the customer answers'],
];

/** What is still missing or wrong in the form, by the field's own name. */
export function Wrong({ problems }: { problems: FileProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert" data-testid="own-wrong">
      <p>
        <b>Not saved yet.</b>
      </p>
      <ul className="dots">
        {problems.map(({ path, reason }, i) => {
          const field = FIELDS.find(([start]) => start.test(path ?? ''))?.[1];
          return (
            <li key={i}>
              {field && <b>{field}: </b>}
              {reason}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
