import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'friend',
  name: 'somebody speaking for another',
  signs: [
    ...signs(
      1.5,
      '(my | a) (friend | friends | neighbour | neighbor | colleague | mate | mates | cousin | coworker)',
      '(friend of mine | mate of mine | someone i know | heard from | told me that you | sharing this for | posting for | posting on behalf | on behalf of)',
    ),
    ...signs(
      1,
      '(my) (mum | mom | mother | dad | father | nan | gran | grandma | grandmother | grandad | aunt | aunty | uncle | sister | brother | son | daughter | wife | husband) ..2 (was | is | ordered | bought | waited | paid | got | has | had | went | called | came | cannot)',
      '(what you did to | the way you treated) (my | her | him)',
    ),
    ...signs(
      -1,
      '(i | we) ~ (ordered | bought | booked | paid | waited | stayed | was | were | called | got | had | went | rang | sent)',
    ),
  ],
  spares: [
    '(told | tell | telling | brought | with | and) ..2 (my | all my) (friends | friend | mates)',
    'my (son | daughter | husband | wife | mum | friend | friends) and (i | me)',
  ],
  believed: 1.5,
  route: null,
  reason: null,
  flags: [
    'WHAT YOU DID TO MY FRIEND IS DISGUSTING',
    'My mum waited four hours at your desk. A friend of mine had the same.',
    'Posting on behalf of my neighbour who has no internet.',
  ],
  quiet: [
    'I told all my friends about you.',
    'My wife and I stayed two nights.',
    'I ordered a cake and it never came.',
  ],
});
