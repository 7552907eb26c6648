/** Whether every locked package stands in node_modules in the locked version, and nothing else does. */
export function isInstalled(root: string): boolean;
/** Runs `npm ci` when it is needed. Everything it prints goes to standard error. */
export function installPackages(root: string, say: (line: string) => void): void;
