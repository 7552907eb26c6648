import type { Listed } from '../use-scenarios';
import { KINDS, platformOf, skillsOf } from '../words';

/** What is looked for; an empty word is "any". */
export interface Filter {
  words: string;
  site: string;
  kind: string;
  skill: string;
  level: string;
  done: '' | 'new' | 'begun' | 'done' | 'own';
}
export const ALL: Filter = { words: '', site: '', kind: '', skill: '', level: '', done: '' };

export interface Facets {
  sites: { value: string; label: string }[];
  kinds: { value: string; label: string }[];
  skills: string[];
}

/** What the filters can offer: only what is there. */
export function facetsOf(listed: readonly Listed[]): Facets {
  const of = (pick: (each: Listed) => string) => [...new Set(listed.map(pick))];
  const named = (values: string[], name: (value: string) => string) =>
    values.map((value) => ({ value, label: name(value) })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return {
    sites: named(
      of((each) => each.scenario.site),
      platformOf,
    ),
    kinds: named(
      of((each) => each.scenario.kind),
      (kind) => KINDS[kind as keyof typeof KINDS],
    ),
    skills: [...new Set(listed.flatMap((each) => skillsOf(each.scenario)))].sort((a, b) => a.localeCompare(b, 'en')),
  };
}

/** Those that match everything asked for. */
export function filtered(listed: readonly Listed[], filter: Filter): Listed[] {
  const wanted = filter.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return listed.filter(({ scenario, own, last, open }) => {
    const text = `${scenario.title} ${scenario.trade} ${scenario.firm} ${scenario.goal} ${scenario.customer.text}`;
    const found = text.toLowerCase();
    return (
      wanted.every((word) => found.includes(word)) &&
      (!filter.site || scenario.site === filter.site) &&
      (!filter.kind || scenario.kind === filter.kind) &&
      (!filter.level || String(scenario.level) === filter.level) &&
      (!filter.skill || skillsOf(scenario).includes(filter.skill)) &&
      matches(filter.done, { own, done: last !== null, open })
    );
  });
}

function matches(wanted: Filter['done'], is: { own: boolean; done: boolean; open: boolean }): boolean {
  switch (wanted) {
    case 'new':
      return !is.done && !is.open;
    case 'begun':
      return is.open;
    case 'done':
      return is.done;
    case 'own':
      return is.own;
    case '':
      return true;
  }
}
