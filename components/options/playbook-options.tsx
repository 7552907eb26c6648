import { useId } from 'react';
import { Choice, ChoiceGroup } from '@/components/ui/choices';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import { useStored } from '@/components/ui/use-stored';
import { MOST_CONTACTS, MOST_LINE, type PlaybookSetting, playbookSetting } from '@/lib/desk/playbook';
import { OptionGroup } from './option-group';
import { useCommitted } from './use-committed';

const PACKS: readonly (readonly [PlaybookSetting['pack'], string, string])[] = [
  ['general', 'General', 'Shops, restaurants, hotels, software, services.'],
  [
    'health',
    'Health',
    'The clinic lock: no reply may show that somebody was a patient, and nothing of an exchange is stored.',
  ],
  ['finance', 'Finance and legal', 'No account details and no promises about an outcome in public.'],
];

/** How this user's firm answers: what a reply may say, and what is its own. */
export function PlaybookOptions() {
  const [playbook, setPlaybook] = useStored(playbookSetting);
  if (!playbook) return null;
  return <Fields playbook={playbook} onChange={(change) => setPlaybook({ ...playbook, ...change })} />;
}

function Fields({
  playbook,
  onChange,
}: {
  playbook: PlaybookSetting;
  onChange: (change: Partial<PlaybookSetting>) => void;
}) {
  const pack = useId();
  const firmId = useId();
  const firm = useCommitted(playbook.firm, (text) => onChange({ firm: text.slice(0, MOST_LINE) }));
  const contacts = useCommitted(playbook.ownContacts.join('\n'), (text) => onChange({ ownContacts: linesOf(text) }));
  const many = lines(contacts.value).length > MOST_CONTACTS;
  return (
    <OptionGroup id="playbook" title="Your playbook" note="What you set here holds at once, in every open panel.">
      <div className="fields">
        <ChoiceGroup title="What you deal with">
          {PACKS.map(([id, name, note]) => (
            <Choice
              key={id}
              type="radio"
              name={pack}
              testId={`pack-${id}`}
              checked={playbook.pack === id}
              onChoose={() => onChange({ pack: id })}
            >
              {name} <span className="soft">{note}</span>
            </Choice>
          ))}
        </ChoiceGroup>
        {playbook.pack === 'general' && (
          <Switch
            testId="playful"
            label="Our brand jokes"
            note="Softens what is said of cheerful words, where the customer is not badly off."
            on={playbook.playful}
            onChange={(playful) => onChange({ playful })}
          />
        )}
        <div className="field">
          <label htmlFor={firmId}>Your firm’s name</label>
          <input
            id={firmId}
            className="line-field"
            data-testid="firm"
            maxLength={MOST_LINE}
            autoComplete="organization"
            value={firm.value}
            onChange={(event) => firm.onChange(event.target.value)}
            onBlur={firm.onBlur}
          />
        </div>
        <TextField
          label="Your own contacts, one on each line"
          data-testid="own-contacts"
          rows={3}
          placeholder={'0113 496 0142\nhelp@milllane.example'}
          aria-describedby={`${firmId}-contacts`}
          value={contacts.value}
          onText={contacts.onChange}
          onBlur={contacts.onBlur}
        />
        <p className="soft small" id={`${firmId}-contacts`}>
          {many
            ? `Only the first ${MOST_CONTACTS} are used.`
            : 'Phone numbers, e-mail addresses and links that a reply may show; the first one is offered in rewrites.'}
        </p>
      </div>
    </OptionGroup>
  );
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, MOST_LINE))
    .filter(Boolean);

const linesOf = (text: string): string[] => lines(text).slice(0, MOST_CONTACTS);
