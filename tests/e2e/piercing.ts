import type { Page } from '@playwright/test';

interface Node {
  localName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/**
 * The text inside the first element of that name, read through the debugger because its shadow root is closed
 * to pages; with `attribute` only the text of what bears it.
 */
export async function piercing(page: Page, name: string, attribute?: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const inner = (node: Node) => [...(node.children ?? []), ...(node.shadowRoots ?? [])];
    const find = (node: Node): Node | undefined =>
      node.localName === name
        ? node
        : inner(node)
            .map(find)
            .find((found) => found !== undefined);
    const texts = (node: Node, counts: boolean): string => {
      if (node.localName === 'style') return '';
      if (node.nodeType === 3) return counts ? node.nodeValue : '';
      const within = counts || Boolean(attribute && node.attributes?.includes(attribute));
      return inner(node)
        .map((each) => texts(each, within))
        .join('');
    };
    const found = find(root as Node);
    return found ? texts(found, attribute === undefined) : '';
  } finally {
    await session.detach();
  }
}
