import type { Plugin } from 'vite';
import { parse, walk } from '../tools/syntax';
import { holdsNetworkProgram, makesProgram, NETWORK_NAMES, networkUse } from './network';

interface Cut {
  start: number;
  end: number;
  text: string;
}

/** Whether the module has a function, variable or import of this name of its own, which is not the network's. */
const declares = (code: string, name: string) =>
  new RegExp(`\\b(?:function|class|const|let|var|as)\\s+${name}\\b|import\\s*\\{[^}]*\\b${name}\\b`).test(code);

/** Where `code` uses the network, with what is to stand there instead. */
function cuts(id: string, code: string): Cut[] {
  const own = new Set([...NETWORK_NAMES].filter((name) => declares(code, name)));
  const found: Cut[] = [];
  walk(parse(id, code).program, (node, parents) => {
    const parent = parents.at(-1);
    const shorthand = parent?.type === 'Property' && parent.shorthand;
    if (holdsNetworkProgram(node)) {
      found.push({ start: node.start, end: node.end, text: node.type === 'Literal' ? "''" : '' });
    } else {
      const name = networkUse(node, parents) ?? makesProgram(node, parents);
      if (name === null || (node.type === 'Identifier' && own.has(name))) return;
      found.push({ start: node.start, end: node.end, text: shorthand ? `${name}: undefined` : 'undefined' });
    }
    return false;
  });
  return found;
}

/**
 * Takes the network, and programs made of text, out of third-party code: where a library says `fetch`, `new XMLHttpRequest`
 * or `Function('...')`, the build holds `undefined`. Own code is left as it is written; the gates on the build look at all of it.
 */
export function offline(): Plugin {
  return {
    name: 'heard:offline',
    apply: 'build',
    transform: {
      filter: {
        id: /node_modules.*\.[cm]?js(\?|$)/,
        code: new RegExp(`\\b(?:${[...NETWORK_NAMES, 'Function', 'eval'].join('|')})\\b`),
      },
      handler(code, id) {
        // From the end, so that the places before stay where they are.
        const found = cuts(id.replace(/\?.*$/, ''), code).sort((a, b) => b.start - a.start);
        return {
          code: found.reduce((text, { start, end, text: cut }) => text.slice(0, start) + cut + text.slice(end), code),
          map: null,
        };
      },
    },
  };
}
