import { parseSync, type ESTree } from 'vite';

export type Node = ESTree.Node;

/** Looks at one node; `parents` ends with the nearest. Returning false leaves out what is below it. */
export type Visit = (node: Node, parents: readonly Node[]) => boolean | void;

/** Visits a tree from the top. */
export function walk(node: Node, visit: Visit, parents: readonly Node[] = []): void {
  if (visit(node, parents) === false) return;
  const below = [...parents, node];
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child as Node, visit, below);
    }
  }
}

/** @throws when the file does not parse */
export function parse(name: string, text: string): ReturnType<typeof parseSync> {
  const result = parseSync(name, text);
  const [error] = result.errors;
  if (error) throw new Error(`${name} does not parse: ${error.message}`);
  return result;
}

/** The text of a string literal or of a template without holes, else null. */
export function literalText(node: Node | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** The name of a member that is written out (`a.name` or `a['name']`), else null. */
export function memberName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  if (node.computed) return literalText(node.property);
  return node.property.type === 'Identifier' ? node.property.name : null;
}
