import type { Term } from '../terms';
import { has } from '../turn';

/** Accusations, foul words and verdicts: not ours to say over. */
export const NOT_OURS =
  /^(?:f+u+c*k|sh[i1*]t|crap|damn|bloody|arse|ass$|bastard|bitch|piss|idiot|moron|stupid|clown|scam|crook|thie(?:f|ves)|liar|lied$|lying|stole$|steal|cheat|fraud|robb|pathetic|trash|garbage|rubbish|joke|dumb|useless|worst|worse$|terrible|horrible|horrific|awful|disgust|disgrace|shameful|shame$|ridiculous|appalling|shocking|unacceptable|atrocious|abysmal|greedy|evil|racist|criminal|illegal|sue$|lawyer|court|police|murder|kill|die$|dead$|rude|lazy|incompetent|arrogant|hopeless|insane|mental|unprofessional|aggressive|drunk|hate|love|great|amazing|lovely|nice|fantastic|perfect|excellent|beautiful|delicious|marvel|wonderful|brilliant|superb|best$|good$|hospital|ambulance|ill$|sick|y'all|chemo|cancer|asthma|diabet|pregnan|autis|disab|depress|surgery|coeliac|celiac|allerg|epilep|miscarr|funeral)/i;

/** What goes on in somebody's head, or what they did before anything went wrong. */
export const NO_EVENT =
  /^(?:am|feel|felt|think|thought|want|wanted|need|needed|hope|hoped|wish|wished|expect|expected|know|knew|guess|believe|understand|understood|decided|liked|like|enjoy|enjoyed|see|read|mean|meant|work|live|use|used|ordered|paid|bought|booked|spent|sent|requested|said|told|made|came|worked|signed|applied|went|joined|chose|picked|hired|uninstalled|deleted|switched|moved|left|cancelled|canceled|reported|complained|wrote|posted|tried|switch|recommend|recommended|say|visited|stayed|ate|drove|took|gave|got|had|have|noticed|saw|remember|remembered|arrived|walked|looked|rented|filled|checked|opened|asked|called|rang|emailed|phoned|messaged|contacted|chased|watched|sat|stood|walked|drove|travelled|traveled|slept)$/;

/** With one of these, even such a verb tells of trouble ("called six times", "got nothing"). */
export const TROUBLE =
  /^(?:not|never|nothing|nobody|twice|times|still|without|wrong|no|only|empty|late|missing|broken|cold|damaged|instead)$/;

/** What customers do when they leave the subject out ("Waited an hour"). */
export const OWN_ACTS =
  /^(?:waited|queued|stood|sat|missed|drove|travelled|traveled|walked|slept|found|tried|went|called|rang|phoned|emailed|chased|asked|reported|lost|filled|turned|watched|picked|messaged|contacted|spent|got|paid|had)$/;

/** Done by themselves to things of their own. */
export const MINE =
  /^(?:ordered|wanted|requested|hired|rented|left|bought|paid|spent|sent|donated|booked|drove|brought|used|showed|gave|made|checked|opened|returned|wore|filled|told|asked|tried)$/;

/** Whether a clause tells of trouble, though its verb is an everyday one. */
export const inTrouble = (terms: Term[]): boolean =>
  terms
    .slice(1)
    .some(
      (t, i) =>
        TROUBLE.test(t.low) ||
        (/^(?:hours?|minutes?|days?|weeks?|months?)$/.test(t.low) &&
          has(terms[i], 'Value', 'Determiner') &&
          terms[i + 2]?.low !== 'ago'),
    );
