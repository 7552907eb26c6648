import { Fragment } from 'react';

export interface PostData {
  id: number;
  name: string;
  handle: string;
  text: string;
  time: string;
  quoted?: { name: string; handle: string; text: string };
}

const EMOJI = /(\p{Extended_Pictographic})/u;

/** Emoji as the site draws them: pictures whose alternative text is the character. */
function WithEmoji({ text }: { text: string }) {
  return (
    <>
      {text
        .split(EMOJI)
        .map((piece, i) =>
          EMOJI.test(piece) ? (
            <img key={i} className="emoji" alt={piece} title={piece} src={drawn(piece)} />
          ) : (
            <Fragment key={i}>{piece}</Fragment>
          ),
        )}
    </>
  );
}

function drawn(emoji: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text y="19" font-size="19" fill="goldenrod">${emoji}</text></svg>`)}`;
}

/** One post with the site's structure: name and handle, text, and a quoted post as a block of its own. */
export function Post({ post, focal, onReply }: { post: PostData; focal?: boolean; onReply?: () => void }) {
  return (
    <article data-testid="tweet" role="article" tabIndex={focal ? -1 : 0} className={focal ? 'post focal' : 'post'}>
      <div
        className="avatar"
        aria-hidden="true"
        style={{ background: `hsl(${(post.handle.length * 47) % 360} 45% 55%)` }}
      >
        {post.name[0]}
      </div>
      <div className="post-main">
        <div data-testid="User-Name" className="who">
          <a href={`/${post.handle}`} onClick={(event) => event.preventDefault()}>
            <span>
              <WithEmoji text={post.name} />
            </span>
          </a>
          <a href={`/${post.handle}`} tabIndex={-1} onClick={(event) => event.preventDefault()}>
            <span className="soft">@{post.handle}</span>
          </a>
          <span className="soft" aria-hidden="true">
            ·
          </span>
          <time className="soft" dateTime="2026-11-18T08:12:00.000Z">
            {post.time}
          </time>
        </div>
        <div data-testid="tweetText" lang="en" dir="auto" className="text">
          <span>
            <WithEmoji text={post.text} />
          </span>
        </div>
        {post.quoted && (
          <div role="link" tabIndex={0} className="quoted">
            <div data-testid="User-Name" className="who">
              <span>{post.quoted.name}</span> <span className="soft">@{post.quoted.handle}</span>
            </div>
            <div data-testid="tweetText" lang="en" dir="auto" className="text">
              <span>{post.quoted.text}</span>
            </div>
          </div>
        )}
        {onReply && (
          <div role="group" className="actions">
            <button type="button" data-testid="reply" onClick={onReply}>
              Reply
            </button>
            <button type="button" data-testid="retweet">
              Repost
            </button>
            <button type="button" data-testid="like">
              Like
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
