import { sites } from '@/lib/sites';
import type { Evidence, Site } from '@/lib/sites/site';

interface Expected {
  boxes: { kind: string }[];
}

const evidence = import.meta.glob<Evidence>(
  ['/lib/sites/*.ts', '/lib/sites/installed/*.ts', '!**/index.ts', '!**/site.ts'],
  {
    eager: true,
    import: 'evidence',
  },
);
const pages = import.meta.glob<Expected>('/tests/sites/*/*.json', { eager: true, import: 'default' });

const KINDS: Record<string, string> = {
  private: 'private messages and notes',
  'new-post': 'new posts and customers’ own forms',
  search: 'search',
  other: 'other fields',
  none: 'other addresses',
};
/** Of the many hosts of one site so many are written out. */
const MOST_HOSTS = 3;

/** docs/sites.md: what is known of each site, how well, and what its pages in tests/sites show. */
export function sitesPage(): string {
  const byName = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = byName.map((site) => {
    const file = `lib/sites/${site.installed ? 'installed/' : ''}${site.id}.ts`;
    const { date, source, confidence } = evidence[`/${file}`]!;
    const sure = site.bestEffort ? `${confidence}, best effort` : confidence;
    return `| [${site.name}](../${file}) | ${hostsOf(site)} | ${shown(site.id)} | ${sure} | ${date} | ${source} |`;
  });
  return [
    '# Sites',
    '',
    '<!-- Written by `npm run sites`. -->',
    '',
    'X, Facebook and Yelp are on from the start. Every other site is switched on in the settings, one press each, and your browser asks first; Mastodon, Discourse, Lemmy and WordPress run on hosts of their own, which you add there. Heard was never tried on the live sites by its makers: the table says what each file rests on and from when. Where a site is off, nothing on its pages is read or changed.',
    '',
    '**Best effort** means that the pages where owners reply were not seen: Heard goes by general signs of a reply (a card with an author, stars, a time; labels; the form), takes them for one only when enough of them agree, and leaves everything else alone. If it finds nothing, *Show Heard my reply box* in the panel teaches it, and *Save a page report* writes a file that says how the page is built, without a word of it.',
    '',
    '| site | works on | left alone or marked private, as its test pages show | confidence | evidence from | what it rests on |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function hostsOf({ installed, matches: { hosts, marks } }: Site): string {
  if (marks) return 'any host that runs it';
  const more = hosts.length > MOST_HOSTS ? ` and ${hosts.length - MOST_HOSTS} more` : '';
  return hosts.slice(0, MOST_HOSTS).join(', ') + more + (installed ? ' (from the start)' : '');
}

function shown(id: string): string {
  const kinds = Object.entries(pages).flatMap(([path, { boxes }]) =>
    path.startsWith(`/tests/sites/${id}/`) ? boxes.map(({ kind }) => kind) : [],
  );
  return Object.entries(KINDS)
    .filter(([kind]) => kinds.includes(kind))
    .map(([, words]) => words)
    .join(', ');
}
