import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'official',
  name: 'press, a regulator or a lawyer',
  signs: [
    ...signs(
      2,
      '(i am | i work | writing) ..1 (a | the | for | with | from) ..2 (reporter | journalist | editor | evening post | times | post | news | herald | gazette | tribune | magazine | bbc | cnn | newspaper | press | paper)',
      '(my | our | his | her) (attorney | lawyer | lawyers | solicitor | solicitors | barrister | legal team)',
      '(reporter | journalist) (at | for | with | from | here)',
      '(statement | comment) ~ (before | by) (deadline | # | publication)',
      'deadline ..3 (comment | statement | #)',
      '(environmental health officer | health inspector | inspector from | data protection authority | freedom of information | subpoena | cease and desist | letter before (action | claim) | notice of (claim | intent))',
      '(sue | suing) (you | them)',
      '(see you in court | taking you to court | small claims | legal action | legal proceedings)',
    ),
    ...signs(
      1,
      '(ombudsman | trading standards | regulator | regulators | consumer court | consumer forum | fca | ico | fcc | bbb)',
    ),
  ],
  spares: [
    '(deadline) ..2 (for my | essay | project)',
    '(my (lawyer | attorney) friend loves)',
    'i am (a | the) (post | times)',
    '(with | for | from) the (post | times) (office | table)',
  ],
  believed: 2,
  route: 'hand-over',
  reason:
    'Press, a regulator or a lawyer is involved: hand it to whoever owns press and legal matters, and say nothing of the facts in public.',
  flags: [
    'I’m with the Evening Post, deadline 5pm, comment?',
    'my attorney will be in contact',
    'See you in court.',
    'I am a journalist from the Herald and would like a statement',
  ],
  quiet: ['Handed in my essay before the deadline thanks to you', 'The post arrived late.', 'Good times at the bar.'],
});
