import { defineCheck } from './shared/check';
import { feelingToMeet, openers } from './shared/opener';
import { replaceSpan } from './shared/fix';
import { core, fillsSentence, instead } from './shared/mend';

export default defineCheck({
  id: 'ack-policing',
  group: 'ack',
  severity: 3,
  title: 'Policing their tone',
  why: 'Being told how to feel or speak makes people louder; meet what happened, not how they said it.',
  source: 'Gibb 1961',
  flags: [
    'Please [calm down].',
    'There’s [no need to shout].',
    '[You are overreacting].',
    '[Watch your language].',
    '[Let’s be reasonable] here.',
    '[No need for the caps].',
    'That’s [a bit dramatic].',
    'Please [stay civil] if you want help.',
    '[You’re exaggerating].',
    'Sir, [mind your tone] when you write to us.',
    '[There is no reason to be so rude] to our staff.',
    'We’d be happy to help [if you could be more polite].',
    '[Take a deep breath] and read it again.',
    '[Please refrain from abusive language].',
    '[There is no call for that kind of language].',
  ],
  spares: [
    'You don’t need to do anything else; I’ve got it.',
    'We don’t allow slurs about our staff here; I’d still like to fix the order.',
    'I want you to be able to relax about the deposit.',
    'There’s no need to send it back.',
    'I’d have raised my voice too.',
    'No need to be sorry, you were right to write.',
    'You stayed calm when we did not.',
    'It was rude of us to hang up.',
  ],
  unguarded: ['hypothetical'],
  frames: [
    '{(there is)? ~ no (need | call | reason | cause | excuse) for (that | this | such | any of that)? ~ (kind | sort | type)? (of)? (language | tone | rudeness | attitude | behaviour | behavior | aggression | insults)}',
    '{calm (down | yourself)}',
    '{(no | is not any | not any) (need | reason | call | cause | excuse) (to | for) ~ (be | get | the | get | become | being | all the | such | all caps | using | using all)? ~ (rude | rudeness | shout | shouting | yell | yelling | caps | capitals | swear | swearing | hostile | hostility | drama | upset | angry | anger | aggressive | aggression | abusive | abuse | insult | insults | insulting | nasty | dramatic | language | foul | profanity | sarcasm | sarcastic | attitude | threaten | threats | emotional | impatient | panic | overreact | exaggerate | tone | exclamation)}',
    '{(you | that | this | it) (are | is | were | was | seem | seems) ~ (a bit | a little | being | rather | somewhat | a tad | over)? ~ (overreacting | over-reacting | exaggerating | dramatic | oversensitive | over-sensitive | overly sensitive | overdramatic | hysterical | irrational | unreasonable | emotional | overly emotional | an overreaction | an exaggeration | childish | being unreasonable)}',
    '{(watch | mind | moderate | check | temper) your (language | tone | manners | words | mouth | attitude)}',
    '{(please | let us | try to | you need to | you should | you must | kindly | ask you to | ask that you | request you to | request that you | if you could | if you can | want you to) ~ (be | stay | remain | keep) ~ (it | things | this | a bit | a little | more)? ~ <CALM>}',
    '{^ (be | stay | remain | keep it) ~ (more)? <CALM>}',
    '{^^ ~ (just | please)? ~ (relax | chill | chill out | settle down | grow up | get over it | simmer down | cool down | lighten up)} !about !with !in !on',
    '{take a ~ (deep)? breath}',
    '{(refrain | desist | abstain | stop) ~ from? ~ (using | the)? ~ (abusive | foul | such | offensive | bad | that | this | this kind of | rude | inappropriate | swearing | shouting | yelling | insulting | threatening)? ~ (language | shouting | swearing | insulting | insults | caps | yelling | abuse | name calling | being rude | being aggressive | being so rude)} ',
    '{(shouting | yelling | swearing | insulting | abusing | caps | capital letters | capitals | being rude | rudeness | anger | getting angry | that tone | your tone | this tone | your attitude | insults | foul language) ~ (at (us | our staff | people) | in capitals)? ~ (will | would | does | do | is | are) not ~ (help | get | solve | make | change | necessary | needed | appreciated | going | acceptable | be tolerated | do)}',
    '{if you (had | would have | could | can | were) ~ (been | be | asked | ask | stay | speak | spoken)? ~ (a bit | a little | more)? ~ (polite | politely | nice | nicely | civil | civilly | calm | calmly | respectful | respectfully | courteous | reasonable)}',
    '{(your | the) ~ (tone | language | attitude | aggression | rudeness | anger | manner) ~ (is | was | is not | was not) ~ (unacceptable | uncalled for | unnecessary | inappropriate | not appreciated | not acceptable | appreciated | acceptable | necessary | appropriate | unhelpful)}',
    '{do not (shout | yell | swear | be rude | be so rude | get angry | overreact | be dramatic | be so dramatic | raise your voice | take that tone | speak to us | talk to us)}',
    '{(it is | this is) ~ (just | only) (a | an) ~ (parcel | burger | coffee | pizza | app | game | sandwich | drink | haircut | cake)}',
    '{your (choice of words | outburst | rant | tantrum | hysterics | drama | melodrama)}',
  ],
  fixes(match, context) {
    const { draft } = context.exchange;
    const points = context.reading?.points.filter((p) => p.facet !== 'request') ?? [];
    if (!match.sentence || !fillsSentence(draft, match)) return [];
    const told = openers(context, points, feelingToMeet(context))
      .slice(0, 2)
      .map((fix) => replaceSpan(draft, core(draft, match.sentence!), fix.label));
    return [
      ...told,
      ...instead(draft, match, 'I can hear how bad this got, and I’m on it now.', 'I want to put this right with you.'),
    ].slice(0, 3);
  },
});
