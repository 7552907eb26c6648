import type { FacetId } from '../../types';

/**
 * One way of saying back what a customer raised. Templates are filled from the message: `{dur}`, `{sum}`, `{times}` by
 * the amount that stands nearest, `{thing}` and other names by the frame's captures. A template whose amount is not
 * there is passed over, so give the fuller ones first.
 */
export interface EchoRule {
  facets: FacetId[];
  frames: string[];
  /** Noun phrase or gerund, as the subject of a sentence: "being charged twice", "{dur} on hold". */
  np: string;
  /** What follows "You": "were charged twice", "spent {dur} on hold". Past tense. */
  you: string;
  /** The whole statement, where it is not "you" and `you`. */
  says?: string;
  /** True of many things; the customer's own words, where they can be turned, say more. */
  vague?: true;
}

/** Words shared by the frames of this folder. */
export const WORDS = {
  event:
    '(wedding | birthday | funeral | anniversary | honeymoon | graduation | christening | exam | interview | holiday | vacation | christmas | party | appointment | meeting)',
  home: '(son | daughter | kid | kids | child | children | mum | mom | mother | dad | father | wife | husband | partner | family | grandmother | gran | nan | grandad | parents | baby)',
  staff:
    '(staff | manager | driver | waiter | waitress | server | receptionist | cashier | guard | agent | agents | rep | doctor | nurse | bouncer | host | hostess | owner | lady | guy | man | woman | girl | team | technician | engineer | courier | barista | chef | conductor | instructor | adviser | advisor | assistant | clerk)',
};
