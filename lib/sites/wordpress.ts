import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'wordpress',
  name: 'WordPress comments',
  matches: { hosts: [], marks: '#commentform,form[action$="/wp-comments-post.php"]' },
  kind: 'comment',
  limit: { max: 65_525, unit: 'chars' },
  box: ['#commentform textarea', 'form[action$="/wp-comments-post.php"] textarea'],
  otherwise: 'reply',
  cards: [
    // "Reply" moves the form under the comment it answers; elsewhere it answers the article.
    {
      card: 'li.comment,li[id^="comment-"],li[id^="li-comment-"],div.comment',
      ways: ['around'],
      text: '.comment-content,.comment-body > p,.comment-text',
      author: '.comment-author .fn,cite.fn,.fn',
    },
    {
      card: 'article:not([id^="comment"]):not(.comment-body),.hentry',
      ways: ['focal'],
      text: '.entry-content',
      author: '.author',
    },
  ],
  submit: ['#commentform [type="submit"]'],
});

export const evidence: Evidence = {
  date: '2026',
  source: '172 saved pages of many themes and languages, one with a hidden trap beside a renamed field',
  confidence: 'high',
};
