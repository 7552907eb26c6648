import { commentForm, lexicalBox } from './composer.ts';
import { h } from './h.ts';
import { COMPLAINT } from './page.ts';
import './style.css';

const PAGE = 'Mill Lane Bistro';
const EMOJI = /(\p{Extended_Pictographic})/u;

/** Text with emoji as pictures, as the site draws them. */
function words(text: string): Node[] {
  return text.split(EMOJI).map((piece) => {
    if (!EMOJI.test(piece)) return document.createTextNode(piece);
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text y="19" font-size="19" fill="goldenrod">${piece}</text></svg>`;
    return h('img', { alt: piece, class: 'emoji', src: `data:image/svg+xml,${encodeURIComponent(picture)}` });
  });
}

function comment(
  kind: 'Comment' | 'Reply',
  name: string,
  text: string,
  time: string,
  onReply: (() => void) | null,
): HTMLElement {
  return h(
    'div',
    {
      role: 'article',
      'aria-label': `${kind} by ${name} ${time}`,
      class: 'comment',
      'data-for': name.split(' ')[0]!.toLowerCase(),
    },
    h('div', { class: name === PAGE ? 'avatar own' : 'avatar', 'aria-hidden': 'true' }, name[0]!),
    h(
      'div',
      {},
      h(
        'div',
        { class: 'bubble' },
        h(
          'a',
          { href: '#', class: 'name', onclick: (event) => event.preventDefault() },
          h('span', { dir: 'auto' }, name),
        ),
        h('div', {}, h('span', { lang: 'en', dir: 'auto' }, ...words(text))),
      ),
      h(
        'div',
        { class: 'under' },
        h('div', { role: 'button', tabindex: '0' }, 'Like'),
        onReply && h('div', { role: 'button', tabindex: '0', 'data-action': 'reply', onclick: onReply }, 'Reply'),
        h('a', { href: '#', class: 'soft', onclick: (event) => event.preventDefault() }, time),
      ),
    ),
  );
}

/** One comment with its replies; pressing Reply opens the form at the end of the thread, as on the site. */
function thread(
  id: string,
  name: string,
  text: string,
  time: string,
  earlier: [string, string, string][] = [],
): HTMLElement {
  const replies = h('div', { 'data-replies': '' });
  const place = h('div', {});
  const element = h('div', { 'data-thread': id, class: 'thread' });

  function reply(to: string, mention: boolean) {
    const form = commentForm({
      placeholder: `Reply to ${to}…`,
      label: `Reply to ${to}`,
      ...(mention && { mention: to }),
      onPost: (posted) => replies.append(comment('Reply', PAGE, posted, 'Just now', null)),
    });
    place.replaceChildren(form.element);
    form.focus();
  }

  replies.append(...earlier.map(([who, said, when]) => comment('Reply', who, said, when, () => reply(who, true))));
  element.append(
    comment('Comment', name, text, time, () => reply(name, false)),
    replies,
    place,
  );
  return element;
}

/** The dialog in which the page writes a post of its own. */
function newPost() {
  const field = lexicalBox({ placeholder: "What's on your mind?", label: null, onChange: () => {} });
  const layer = h(
    'div',
    { class: 'layer' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Create post', class: 'dialog' },
      h(
        'form',
        { method: 'POST', onsubmit: (event) => event.preventDefault() },
        h('h2', {}, 'Create post'),
        field.element,
        h(
          'div',
          { role: 'button', tabindex: '0', 'aria-label': 'Close', class: 'close', onclick: () => layer.remove() },
          '×',
        ),
      ),
    ),
  );
  document.body.append(layer);
  field.focus();
}

const threads = h(
  'div',
  { class: 'threads' },
  thread('tess', 'Tess Arnold', 'The new risotto sounds lovely, is it on at lunch as well?', '5h'),
  thread('dana', 'Dana Whitlock', COMPLAINT, '2h', [
    ['Uncle Remy', 'Dana, they did the very same to us in March. We left.', '1h'],
  ]),
);

document.getElementById('root')!.append(
  h(
    'div',
    { role: 'banner', class: 'bar' },
    h('b', {}, PAGE),
    h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
    h(
      'div',
      { role: 'button', tabindex: '0', 'data-action': 'new-post', class: 'fill', onclick: newPost },
      'Create post',
    ),
  ),
  h(
    'div',
    { role: 'main' },
    h(
      'div',
      { role: 'article', 'aria-posinset': '1', 'aria-labelledby': 'who', 'aria-describedby': 'said', class: 'post' },
      h(
        'div',
        { class: 'post-head' },
        h('div', { class: 'avatar own', 'aria-hidden': 'true' }, 'M'),
        h(
          'div',
          {},
          h(
            'h3',
            { id: 'who' },
            h('a', { href: '#', onclick: (event) => event.preventDefault() }, h('strong', {}, PAGE)),
          ),
          h('span', { class: 'soft' }, 'Yesterday at 17:20'),
        ),
      ),
      h(
        'div',
        { id: 'said', 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
        h('div', { dir: 'auto' }, 'Our autumn menu starts on Friday. Book early, Saturdays fill up fast.'),
      ),
      threads,
      commentForm({
        placeholder: `Comment as ${PAGE}`,
        label: `Comment as ${PAGE}`,
        onPost: (posted) => threads.append(thread('own', PAGE, posted, 'Just now')),
      }).element,
    ),
    h(
      'p',
      { class: 'note' },
      'A practice page: it behaves like the site named in the address bar, and nothing written here goes anywhere.',
    ),
  ),
);
