// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { withPointed } from '@/lib/sites/shared/pointed';
import { pathOfBox, wayTo } from '@/lib/sites/shared/way-to';
import { structureOf } from '@/lib/sites/shared/report';
import { unknownSite } from '@/lib/sites/shared/unknown';

/** Words that occur nowhere in HTML itself, so that one in a report can only have come from the page. */
const secret = fc.stringMatching(/^q[bcdfgz]{3}x[bcdfgz]{2,5}$/);

/** A page in which `words` stand everywhere that a page can hold words. */
function pageOf(words: string[]) {
  const at = (i: number) => words[i % words.length]!;
  document.body.innerHTML = '';
  const card = document.createElement('article');
  card.id = at(0);
  card.className = `${at(1)} ${at(2)}`;
  card.setAttribute('data-review-id', at(3));
  card.setAttribute('aria-label', at(4));
  card.setAttribute('role', at(5));
  card.setAttribute(at(6), at(7));
  card.setAttribute(`data-${at(8)}1`, at(9));
  const name = document.createElement('a');
  name.href = `/${at(0)}`;
  name.textContent = at(1);
  const odd = document.createElement(`${at(2)}`);
  odd.append(at(3), document.createComment(at(4)));
  const box = document.createElement('textarea');
  box.value = at(5);
  box.placeholder = at(6);
  box.name = at(7);
  card.append(name, odd, box);
  document.body.append(card);
  return { card, box };
}

describe('a report of a page', () => {
  it('never holds a word of the page, wherever the words stand', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 10, maxLength: 10 }), (words) => {
        const { card, box } = pageOf(words);
        const text =
          JSON.stringify(structureOf(document, box, card)) +
          pathOfBox(box) +
          JSON.stringify(wayTo(box, card.firstElementChild!));
        for (const word of words) expect(text.includes(word)).toBe(false);
      }),
    );
  });

  it('says tags, roles and names of attributes, and what is taken for box and message', () => {
    document.body.innerHTML =
      '<ul><li role="listitem" data-review-id="7"><p>One</p><p>Two</p><p>Three</p><form><textarea name="a"></textarea></form></li></ul>';
    const box = document.querySelector('textarea')!;
    expect(structureOf(document, box, document.querySelector('li'))).toEqual({
      t: 'ul',
      c: [
        {
          t: 'li',
          r: 'listitem',
          a: ['data-review-id', 'role'],
          is: 'message',
          c: [
            { t: 'p', n: 3 },
            { t: 'form', c: [{ t: 'textarea', a: ['name'], is: 'box' }] },
          ],
        },
      ],
    });
  });

  it('stays bounded on a page without bounds', () => {
    document.body.innerHTML = '<div><i></i><b></b></div>'.repeat(9_000);
    const deep = document.createElement('section');
    let inner = deep;
    for (let i = 0; i < 500; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'p' : 'div'));
    document.body.prepend(deep);
    expect(JSON.stringify(structureOf(document, null, null)).length).toBeLessThan(400_000);
  });
});

describe('what was pointed at', () => {
  const url = new URL('https://forum.example/t');
  const site = unknownSite('forum.example');

  beforeEach(() => {
    document.body.innerHTML = `<div class="row"><p data-from="a">The first thing they wrote.</p><div><textarea rows="2"></textarea></div></div>
      <div class="row"><p data-from="b">The second thing they wrote.</p><div><textarea rows="2"></textarea></div></div><textarea name="other"></textarea>`;
  });

  it('is found again beside every box of that kind, and changes no other', () => {
    const [first, second, other] = document.querySelectorAll('textarea');
    const message = wayTo(document.querySelector('p')!, first!);
    const pointed = withPointed(site, { box: pathOfBox(first!), message });
    expect([first, second, other].map((box) => pointed.classify(box!, url))).toEqual(['reply', 'reply', 'other']);
    expect([first, second].map((box) => pointed.customer(box!, url)?.text)).toEqual([
      'The first thing they wrote.',
      'The second thing they wrote.',
    ]);
    expect(pointed.customer(other!, url)).toEqual(site.customer(other!, url));
  });

  it('does nothing where the path is no path', () => {
    const box = document.querySelector('textarea')!;
    const pointed = withPointed(site, { box: '>>', message: { up: 1, path: '((' } });
    expect(pointed.classify(box, url)).toBe(site.classify(box, url));
    expect(withPointed(site, { box: 'textarea', message: { up: 1, path: '((' } }).customer(box, url)).toEqual(
      site.customer(box, url),
    );
  });

  it('stays private where the site knows it as private', () => {
    const box = document.querySelector('textarea')!;
    const chat = { ...site, classify: () => 'private' as const };
    expect(withPointed(chat, { box: 'textarea', message: null }).classify(box, url)).toBe('private');
  });
});
