/** When the customer says the lines that are there to begin with, by the branch's id. */
export const LINE_WORDS: Record<string, string> = {
  insulted: 'When the reply sneers, scolds or threatens',
  argued: 'When it blames or denies',
  'half-sorry': 'When the apology has an “if” or a “but”',
  excused: 'When it explains itself',
  'all-heard': 'When all is heard and owned',
  'some-heard': 'When only a part is heard ({open} is what is missing)',
  'nothing-heard': 'When nothing is heard',
  silence: 'When nobody replies',
  handed: 'When it is handed over',
  else: 'Otherwise',
};
