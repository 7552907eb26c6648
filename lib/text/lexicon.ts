import nlp from 'compromise/two';
import { CUSTOMER_VERBS, CUSTOMER_WORDS } from '@/assets/classes/customer';
import { VERB_CLASSES } from '@/assets/classes/verbs';
import { SAFETY_CLASSES } from '@/assets/classes/safety';
import { WORD_CLASSES } from '@/assets/classes/words';

/** The grammatical shapes of a verb that a frame can ask for. */
export type Form = 'inf' | 'pres' | 'past' | 'pp' | 'ing';

/** What a folded word can be: for each class it belongs to, the forms it has there (null for plain words). */
export type Entry = Map<string, Set<Form> | null>;

interface Conjugated {
  Infinitive: string;
  PastTense: string;
  PresentTense: string;
  Gerund: string;
  Participle?: string;
}
interface Conjugator {
  conjugate(verb: string, model: unknown): Conjugated;
}
const doors = nlp as unknown as { methods(): { two: { transform: { verb: Conjugator } } }; model(): unknown };
const conjugator = doors.methods().two.transform.verb;
const model = doors.model();

/** Forms of one verb; the part after the first word of a phrasal verb ("point out") stays as it is. */
export function formsOf(verb: string): Record<Form, string> {
  const [head, ...tail] = verb.split(' ');
  const c = conjugator.conjugate(head!, model);
  const put = (word: string) => [word, ...tail].join(' ');
  return {
    inf: verb,
    pres: put(c.PresentTense),
    past: put(c.PastTense),
    pp: put(IRREGULAR_PP[head!] ?? c.Participle ?? c.PastTense),
    ing: put(c.Gerund),
  };
}

/** Participles that differ from the past tense and that compromise leaves out or gets wrong. */
const IRREGULAR_PP: Record<string, string> = {
  give: 'given',
  take: 'taken',
  write: 'written',
  see: 'seen',
  choose: 'chosen',
  forget: 'forgotten',
  show: 'shown',
  know: 'known',
  speak: 'spoken',
  break: 'broken',
  do: 'done',
  go: 'gone',
  be: 'been',
  mistake: 'mistaken',
  fall: 'fallen',
  drive: 'driven',
  get: 'gotten',
  come: 'come',
  begin: 'begun',
  become: 'become',
  overcharge: 'overcharged',
  eat: 'eaten',
  throw: 'thrown',
  steal: 'stolen',
  withdraw: 'withdrawn',
};

interface Lexicon {
  words: Map<string, Entry>;
  members: Map<string, string[]>;
}
let built: Lexicon | null = null;

/** All class words in all their forms; built once, on first use. */
export function lexicon(): Lexicon {
  if (built) return built;
  const words = new Map<string, Entry>();
  const members = new Map<string, string[]>();
  const put = (word: string, klass: string, form: Form | null) => {
    const entry: Entry = words.get(word) ?? new Map();
    const forms = entry.get(klass) ?? null;
    entry.set(klass, form ? (forms ?? new Set<Form>()).add(form) : forms);
    words.set(word, entry);
    const list = members.get(klass) ?? [];
    if (!list.includes(word)) list.push(word);
    members.set(klass, list);
  };
  for (const [klass, verbs] of Object.entries({ ...VERB_CLASSES, ...CUSTOMER_VERBS })) {
    for (const verb of verbs.split(',').map((v) => v.trim())) {
      const forms = formsOf(verb);
      for (const form of Object.keys(forms) as Form[]) put(forms[form], klass, form);
      if (verb === 'get') put('got', klass, 'pp');
    }
  }
  for (const [klass, list] of Object.entries({ ...WORD_CLASSES, ...CUSTOMER_WORDS, ...SAFETY_CLASSES })) {
    for (const word of list.split(',').map((w) => w.trim())) put(word.toLowerCase(), klass, null);
  }
  built = { words, members };
  return built;
}
