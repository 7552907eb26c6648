/** The customer's words for themselves and for the firm, turned to the customer. */
export const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'our',
  yours: 'ours',
};
