export { blankScenario, ownId } from './blank';
export { checkAnswer } from './answers';
export { addSlips, cardFor, dueCards, gradeCard, gradeOf } from './cards';
export { type Chance, shuffled } from './chance';
export { complaintsAbout, trySample } from './checker';
export { cardDrill, DRILL_SECONDS, mendDrill, promiseDrill, raisedDrill, trollDrill } from './drills';
export { exchangeOf, messageOf, playbookOf, startOf, stateOf } from './exchange';
export { FACET_WORDS } from './facet-words';
export { changeWords, feedbackOf } from './feedback';
export {
  leadFile,
  makeAssignment,
  makeResults,
  mergeResults,
  parseAssignment,
  parseResults,
  tableCsv,
} from './lead';
export { SCENARIOS, scenarioOf } from './library';
export { maskNames } from './mask';
export { MOVES } from './move-ids';
export { isGood } from './moves';
export { scenarioFromThread } from './own';
export { parseScenario, scenarioFile } from './parse';
export { levelFor, otherDrill, planSession, SESSION_MINUTES } from './plan';
export { GOOD, progressOf, tryRecord } from './progress';
export { slipsOf } from './slips';
export { streakOf } from './streak';
export { MOST_TURNS, playTurn, whatIf } from './turn';
