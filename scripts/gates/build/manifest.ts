import type { Target } from '../../tools/extension';
import type { Gate } from '../gate';

/** The hosts asked for at installation, and nothing else: adding one here is a decision, not a side effect of adding a site. */
const HOSTS = [
  'x.com',
  'twitter.com',
  'mobile.x.com',
  'www.facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'business.facebook.com',
  'biz.yelp.com',
  'business.yelp.com',
];
const ANY_HOST = '*://*/*';
const PERMISSIONS: Record<Target, string[]> = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

/** Parts of the pages' policy without which they could reach the network or run code that isn't packaged. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
];

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  content_security_policy?: string | { extension_pages?: string };
  externally_connectable?: unknown;
  web_accessible_resources?: unknown[];
}

const isHost = (permission: string) => permission.includes('://') || permission === '<all_urls>';
const hostOf = (pattern: string) => /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

export function manifestGates(browser: Target, text: string): Gate[] {
  const manifest = JSON.parse(text) as Manifest;
  const asked = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
  const named = [...asked.filter(isHost), ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches)].map(
    hostOf,
  );
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const { content_security_policy: given } = manifest;
  const policy = (typeof given === 'string' ? given : given?.extension_pages) ?? '';
  return [
    {
      title: `${browser}: the manifest asks for the named sites only`,
      problems: [...new Set(named)].filter((host) => !HOSTS.includes(host)).map((host) => `It asks for ${host}.`),
    },
    {
      title: `${browser}: the manifest asks for the named permissions only`,
      problems: [...asked, ...optional]
        .filter((permission) => !isHost(permission) && !PERMISSIONS[browser].includes(permission))
        .map((permission) => `It asks for ${permission}.`),
    },
    {
      title: `${browser}: any other host is the user's to grant, one at a time`,
      problems: optional
        .filter((permission) => isHost(permission) && permission !== ANY_HOST)
        .map((permission) => `It lists ${permission} as optional.`),
    },
    {
      title: `${browser}: the pages' policy allows packaged files only`,
      problems: POLICY.filter((part) => !policy.split(/;\s*/).includes(part)).map(
        (part) => `The policy lacks ${part}.`,
      ),
    },
    {
      title: `${browser}: no website can talk to the extension`,
      problems: manifest.externally_connectable ? ['externally_connectable is set.'] : [],
    },
  ];
}
