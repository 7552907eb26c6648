import type { Plugin } from 'vite';

const ASKS = "util.fetch(path, { credentials: 'same-origin' })";
const ASKS_READER = 'env().platform.fetch(path)';

/**
 * TensorFlow.js asks for its WebAssembly program through a helper that is named like the network's own `fetch`, which the
 * build takes out of libraries. This names the helper's target instead: the platform that lib/reader/encoder.ts answers for.
 */
export function runtimeFromPackage(): Plugin {
  return {
    name: 'heard:runtime-from-package',
    enforce: 'pre',
    transform: {
      filter: { id: /tfjs-backend-wasm\/dist\/backend_wasm\.js(\?|$)/ },
      handler(code) {
        if (!code.includes(ASKS))
          this.error('TensorFlow.js loads its program in a new way: see scripts/vite/runtime.ts');
        return { code: code.replace(ASKS, ASKS_READER), map: null };
      },
    },
  };
}
