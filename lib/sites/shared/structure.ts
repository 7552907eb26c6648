/** Attributes that HTML and the editors give to elements; any other name may be somebody's words in broken markup. */
const ATTRIBUTE =
  /^(?:(?:data|aria)-[a-z][a-z-]{0,40}|id|class|role|name|type|href|src|alt|title|for|action|method|lang|dir|tabindex|contenteditable|placeholder|maxlength|rows|cols|value|disabled|readonly|hidden|spellcheck|autocomplete|itemprop|itemtype|itemscope|datetime|slot|part|style|rel|target|enterkeyhint|inputmode|draggable|translate|open|inert|popover|componentkey|jsname|jsaction|jscontroller|thingid|author)$/;
/** HTML's own elements, and custom ones: any other may be somebody's words in angle brackets. */
const TAG =
  /^(?:html|body|main|header|footer|nav|section|article|aside|h[1-6]|hgroup|search|address|p|hr|pre|blockquote|ol|ul|menu|li|dl|dt|dd|figure|figcaption|div|a|em|strong|small|s|cite|q|dfn|abbr|ruby|rt|rp|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|bdi|bdo|span|br|wbr|ins|del|picture|source|img|iframe|embed|object|video|audio|track|map|area|svg|g|path|use|table|caption|colgroup|col|tbody|thead|tfoot|tr|td|th|form|label|input|button|select|datalist|optgroup|option|textarea|output|progress|meter|fieldset|legend|details|summary|dialog|slot|canvas|font|center|title)$|^[a-z][a-z0-9]{0,20}(?:-[a-z]{1,20}){1,5}$/;
const ROLES =
  /^(?:alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|meter|navigation|none|note|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|search|searchbox|separator|slider|status|switch|tab|table|tablist|tabpanel|textbox|toolbar|tooltip|tree|treeitem)$/;

/** The tag, the role and the attribute names of `element`: nothing that a person wrote. Unknown ones are `?`. */
export function shapeOf(element: Element): { tag: string; role: string | null; attributes: string[] } {
  const role = element.getAttribute('role');
  return {
    tag: TAG.test(element.localName) ? element.localName : '?',
    role: role === null ? null : ROLES.test(role) ? role : '?',
    attributes: [...new Set(element.getAttributeNames().map((name) => (ATTRIBUTE.test(name) ? name : '?')))].sort(),
  };
}

/** Names that come and go while a page lives, which a path must not depend on. */
const FLEETING =
  /^(?:style|class|hidden|value|disabled|tabindex|open|inert|title|data-heard.*|aria-(?:invalid|describedby|activedescendant|owns|controls|expanded|busy|hidden|disabled|labelledby))$|\?/;

/** One element as a selector of tag, role and attribute names. */
export function stepOf(element: Element): string {
  const { tag, role, attributes } = shapeOf(element);
  const names = attributes.filter((name) => name !== 'role' && !FLEETING.test(name)).map((name) => `[${name}]`);
  return `${tag === '?' ? '*' : tag}${role && role !== '?' ? `[role="${role}"]` : ''}${names.join('')}`;
}
