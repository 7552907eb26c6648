/** How the writer's own replies open and close, and how they are worded: counts of features, none of their words. */
export interface VoiceTally {
  replies: number;
  /** Replies in which "I", or "we", speaks more. */
  singular: number;
  plural: number;
  /** Contractions, and places where one could stand. */
  short: number;
  full: number;
  american: number;
  british: number;
  /** Replies by the word they greet with; `none` where there is no greeting. */
  greetings: Record<string, number>;
  /** Replies by how they are signed. */
  signs: Record<string, number>;
  words: number;
  sentences: number;
}

/** What the tally comes to; null where it does not say. */
export interface Voice {
  person: 'I' | 'we' | null;
  contractions: boolean | null;
  american: boolean | null;
  greeting: 'hi' | 'hello' | 'hey' | 'dear' | 'none' | null;
  sign: 'name' | 'initials' | 'regards' | 'none' | null;
  /** Mean words in a sentence. */
  sentence: number;
}
