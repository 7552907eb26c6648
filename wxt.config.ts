import { defineConfig } from 'wxt';
import { checkInfo } from './scripts/vite/check-info';
import { notices } from './scripts/vite/notices';
import { installedOrigins } from './scripts/vite/hosts';
import { offline } from './scripts/vite/offline';

// Extension pages may load what is packaged and nothing else: the whole product runs on the user's machine.
const PAGES_CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'";

const ANY_HOST = '*://*/*';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: async ({ browser, manifestVersion }) => ({
    name: 'Heard: replies that answer people',
    short_name: 'Heard',
    description:
      "Reads your public reply beside the customer's message and shows what it passes over. Nothing leaves your machine.",
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: await installedOrigins(),
    // Any other host is asked for one at a time, by the user's press.
    [manifestVersion === 3 ? 'optional_host_permissions' : 'optional_permissions']: [ANY_HOST],
    // AbortSignal.any and sidePanel.open.
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
    action: { default_title: 'Heard' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+H' } } },
    content_security_policy:
      manifestVersion === 3 ? { extension_pages: PAGES_CSP } : (PAGES_CSP as unknown as { extension_pages: string }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'heard@heard.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [offline(), checkInfo()],
    build: { chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: notices() });
    },
  },
  zip: { excludeSources: ['tests/**', 'docs/**', '.ci/**'] },
});
