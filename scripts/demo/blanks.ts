/** What the writer of the demo knows and Heard can't: answers to a rewrite's blanks, by their names. A blank of another name stays open. */
export const ANSWERS: Record<string, string> = {
  'by when': 'by noon on Friday',
  'what you will do': 'find out what went wrong and put it right',
  'what you can do': 'find out what went wrong and put it right',
  'what you need': 'the name on the order',
  'how to reach you': '0113 496 0142',
  name: 'Sam',
};
