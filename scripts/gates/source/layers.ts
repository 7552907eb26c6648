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

const LANGUAGE = /^(compromise|compromise\/.*|obscenity|tinyld.*|twitter-text.*|libphonenumber-js.*|linkifyjs.*|valibot|diff)$/;
const NONE = /^$/;

export const LAYERS: Layer[] = [
  { name: 'types', files: /^lib\/types\.ts$/, may: [], packages: NONE, why: 'the contract depends on nothing' },
  { name: 'text', files: /^lib\/text\//, may: ['types'], packages: LANGUAGE, why: 'everything else stands on it' },
  { name: 'customer', files: /^lib\/customer\//, may: ['types', 'text'], packages: LANGUAGE, why: 'it reads the message and judges nothing' },
  { name: 'checks', files: /^lib\/checks\//, may: ['types', 'text', 'customer', 'rewrite'], packages: LANGUAGE, why: 'a check sees one exchange and nothing around it' },
  { name: 'rewrite', files: /^lib\/rewrite\//, may: ['types', 'text', 'customer', 'checks', 'review', 'score'], packages: LANGUAGE, why: 'rewrites are made of the draft, the message and their review' },
  { name: 'score', files: /^lib\/score(\.ts|\/)/, may: ['types', 'text', 'customer', 'checks'], packages: LANGUAGE, why: 'dials are a fold over the findings' },
  { name: 'review', files: /^lib\/review(\.ts|\/)/, may: ['types', 'text', 'customer', 'checks', 'rewrite', 'score'], packages: LANGUAGE, why: 'the judge is pure: same exchange, same review' },
  { name: 'reader', files: /^lib\/reader\//, may: ['types', 'text', 'customer'], why: 'it stands beside the frames and hands its readings to review()' },
  { name: 'sites', files: /^lib\/sites\//, may: ['types'], packages: NONE, why: 'sites know the page, not the extension and not the language' },
  { name: 'editors', files: /^lib\/editors\//, may: ['types'], packages: NONE, why: 'editors know the DOM, not the extension and not the language' },
  { name: 'settings', files: /^lib\/settings(\.ts|\/)/, may: ['types'], why: 'stored settings know the extension, not the language' },
  { name: 'desk', files: /^lib\/desk\//, may: ['types', 'settings'], why: 'the desk carries exchanges and reviews; it makes none' },
  { name: 'components', files: /^components\//, may: ['types', 'desk', 'settings', 'text'], why: 'the panel shows what was judged; it judges nothing' },
  { name: 'entrypoints', files: /^entrypoints\//, may: ['types', 'desk', 'settings', 'components', 'sites', 'editors', 'review', 'rewrite', 'reader', 'customer', 'text'], why: 'entrypoints wire the parts together' },
];

/** The page script is loaded into every frame of the sites, so it must stay small and carry none of these. */
export const PAGE_SCRIPT = /^entrypoints\/reply\.content\/index\.tsx?$/;
export const NOT_IN_PAGE_SCRIPT = /^(lib\/(text|customer|checks|rewrite|review|score|reader)(\.ts|\/)|components\/|react|react-dom|zustand|compromise|@tensorflow)/;
