import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'humiliation',
  mild: 'embarrassed',
  cues: [
    ...at(
      3,
      '(humiliated | humiliating | humiliation | mortified | mortifying | degraded | degrading | dehumanising)',
      '(told | tell | tells | said | says | saying | called | calls | calling | muttered | shouted | like) ... (you people | your kind | your sort | you lot)',
      'like (a | an)? (thief | criminal | animal | dirt | shoplifter | second class | idiot | beggar | dog | child)',
    ),
    ...at(
      2,
      '(embarrassed | embarrassing | embarassing | embarrassment | belittled | ashamed | patronised | patronized | made fun of)',
      '(laughed | laughing) at (me | us | my | him | her | them)',
      '(made | makes | make) (me | us | him | her | my <C-KIN>) feel ~ (stupid | small | like | dumb | unwelcome | awful | cheap | worthless | ashamed)',
      '(felt | feel) (stupid | small | ashamed | judged | tricked | like a fool)',
      '(am i the | like an) idiot',
      'treated (me | us | my <C-KIN> | him | her)? like',
      '(shouted | yelled | screamed | argued | swore | snapped | declined | refused) ..6 in front of',
      '(mocked | mocking) (me | my | us | him | her)',
    ),
    ...at(
      1,
      'in front of (my | our | everyone | everybody | people | all | clients | the whole | other | a queue)',
      'with # people behind (me | us)',
    ),
  ],
  spares: [
    'embarrassingly (good | cheap | easy)',
    '(treated | treat) (me | us)? like (royalty | family | a queen | a king | queens | kings | old friends)',
    '(not | never) ~ (embarrassed | embarrassing)',
    '(cooked | prepared | made | carved) ..4 in front of',
    'right in front of (the | us)',
  ],
  negated: true,
  flags: [
    'So humiliated in front of my kids.',
    'The nurse laughed at me.',
    "The lady at desk 2 told me 'you people always pay late'.",
    'Made me feel stupid for asking',
    'Treated like a thief at the door',
  ],
  quiet: [
    'embarrassingly good pancakes',
    'Treated us like royalty',
    'They cook it in front of you, great fun',
    'I was never embarrassed to ask',
    'Parked right in front of the shop',
  ],
});
