import { TextNode, type EditorConfig, type SerializedTextNode } from 'lexical';

/** A mention as the site writes it: one text node that is kept or deleted word by word, never typed into. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return $mention(json.text);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'mention';
    element.spellcheck = false;
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

export function $mention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented').toggleDirectionless();
}
