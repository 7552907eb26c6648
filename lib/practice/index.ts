export { exchangeOf, messageOf, playbookOf, startOf, stateOf } from './exchange';
export { holds, MOST_TURNS, playTurn, whatIf } from './turn';
export { isGood, MOVES } from './moves';
export { parseScenario, scenarioFile } from './parse';
export { SCENARIOS, scenarioOf } from './library';
