export { complaintsAbout, trySample } from './checker';
export { exchangeOf, messageOf, playbookOf, startOf, stateOf } from './exchange';
export { changeWords, feedbackOf } from './feedback';
export { SCENARIOS, scenarioOf } from './library';
export { isGood, MOVES } from './moves';
export { parseScenario, scenarioFile } from './parse';
export { MOST_TURNS, playTurn, whatIf } from './turn';
