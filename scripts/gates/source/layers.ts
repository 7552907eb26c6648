/**
 * Who may know whom: dependencies run one way. The first layer whose `files` match a path is its layer;
 * a layer may import itself, what `may` lists, and nothing else of lib, components and entrypoints.
 */
export interface Layer {
  name: string;
  files: RegExp;
  may: string[];
  /** Packages it may import; all where left out. */
  packages?: RegExp;
  why: string;
}

const LANGUAGE =
  /^(compromise|compromise\/.*|obscenity|tinyld.*|twitter-text.*|libphonenumber-js.*|linkifyjs.*|valibot|diff)$/;
const NONE = /^$/;

export const LAYERS: Layer[] = [
  { name: 'types', files: /^lib\/types(\.ts|\/)/, may: [], packages: NONE, why: 'the contract depends on nothing' },
  {
    name: 'text',
    files: /^lib\/text\//,
    may: ['types'],
    packages: LANGUAGE,
    why: 'everything else stands on it',
  },
  {
    name: 'customer',
    files: /^lib\/customer\//,
    may: ['types', 'text'],
    packages: LANGUAGE,
    why: 'it reads the message and judges nothing',
  },
  {
    name: 'readings',
    files: /^lib\/reader\/(?!(encoder|open|packaged|reader|tokeniser|weights)\.ts$)/,
    may: ['types', 'text'],
    packages: NONE,
    why: 'what the learned reader says is numbers, and the judge takes them as an argument',
  },
  {
    name: 'signals',
    files: /^lib\/signals\//,
    may: ['types', 'text', 'customer', 'readings'],
    packages: LANGUAGE,
    why: 'a signal says what is there, not whether it is good',
  },
  {
    name: 'checks',
    files: /^lib\/checks\//,
    may: ['types', 'text', 'customer', 'readings', 'signals', 'rewrite'],
    packages: LANGUAGE,
    why: 'a check sees one exchange and nothing around it',
  },
  {
    name: 'score',
    files: /^lib\/score\//,
    may: ['types', 'text', 'customer', 'signals'],
    packages: LANGUAGE,
    why: 'dials are a sum over findings and signals',
  },
  {
    name: 'review',
    files: /^lib\/(review|draft)(\.ts|\/)/,
    may: ['types', 'text', 'customer', 'readings', 'signals', 'checks', 'rewrite', 'score'],
    packages: LANGUAGE,
    why: 'the judge is pure: same exchange, same review',
  },
  {
    name: 'rewrite',
    files: /^lib\/rewrite\//,
    may: ['types', 'text', 'customer', 'readings', 'signals', 'checks', 'review', 'score'],
    packages: LANGUAGE,
    why: 'rewrites are made of the draft, the message and their review',
  },
  {
    name: 'reader',
    files: /^lib\/reader\//,
    may: ['types', 'text', 'readings'],
    why: 'it stands beside the frames and hands its readings to review()',
  },
  {
    name: 'sites',
    files: /^lib\/sites\//,
    may: ['types', 'editors'],
    packages: NONE,
    why: 'sites know the page, not the extension and not the language',
  },
  {
    name: 'editors',
    files: /^lib\/editors\//,
    may: ['types'],
    packages: NONE,
    why: 'editors know the DOM, not the extension and not the language',
  },
  {
    name: 'desk',
    files: /^lib\/desk\//,
    may: ['types', 'practice'],
    why: 'the desk carries and keeps exchanges, reviews and practice; it makes none',
  },
  {
    name: 'practice',
    files: /^lib\/practice\//,
    may: ['types', 'text', 'customer', 'signals', 'checks', 'review', 'rewrite'],
    packages: /^(valibot|ts-fsrs)$/,
    why: 'practice plays on what the judge says; clock and chance are passed in',
  },
  {
    name: 'practice page',
    files: /^components\/practice\//,
    may: ['types', 'text', 'customer', 'review', 'rewrite', 'sites', 'desk', 'components', 'practice'],
    why: 'the practice page judges on the spot and has no desk beside it',
  },
  {
    name: 'components',
    files: /^components\//,
    may: ['types', 'text', 'sites', 'desk'],
    why: 'the panel shows what was judged; it judges nothing',
  },
  {
    name: 'entrypoints',
    files: /^entrypoints\//,
    may: [
      'types',
      'text',
      'customer',
      'review',
      'rewrite',
      'readings',
      'reader',
      'sites',
      'editors',
      'desk',
      'practice',
      'practice page',
      'components',
    ],
    why: 'entrypoints wire the parts together',
  },
];

/** The page script and what stands beside it are loaded into the pages of the sites, so they must stay small and carry none of these. */
export const PAGE_SCRIPT = /^entrypoints\/(reply\.content\/index|aside\/index|chosen)\.ts$/;
export const NOT_IN_PAGE_SCRIPT =
  /^(lib\/(text|draft|customer|signals|checks|rewrite|review|score|reader)(\.ts|\/)|components\/|react|react-dom|zustand|compromise|@tensorflow)/;
