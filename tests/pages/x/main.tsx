import { useEffect, useState, type ReactElement } from 'react';
import * as ReactDOM from 'react-dom';
import { Composer } from './composer.tsx';
import { COMPLAINT } from './page.ts';
import { Post, type PostData } from './post.tsx';
import './style.css';

const focal: PostData = { id: 1, name: 'Maya Rao 🏃', handle: 'mayaruns', text: COMPLAINT, time: '3h' };
const first: PostData[] = [
  {
    id: 2,
    name: 'Tom Bakker',
    handle: 'tombakker',
    time: '2h',
    text: 'Same here. Mine has been "with the courier" for nine days and the tracking link is dead.',
    quoted: {
      name: 'Fernway Shoes',
      handle: 'FernwayShoes',
      text: 'Free delivery on every order this month. At your door in two days, promised.',
    },
  },
  {
    id: 3,
    name: 'Lena',
    handle: 'lenakeepsgoing',
    time: '1h',
    text: '@mayaruns try the shop on Corn Street, they sorted mine out in five minutes',
  },
];
const own = { name: 'Fernway Shoes', handle: 'FernwayShoes', time: 'now' };

function App() {
  const [replies, setReplies] = useState(first);
  const [dialog, setDialog] = useState<PostData | 'new' | null>(null);

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setDialog(null);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);

  function post(text: string) {
    setReplies((before) => [...before, { ...own, id: before.length + 2, text }]);
    setDialog(null);
  }

  return (
    <div className="page">
      <header role="banner">
        <nav aria-label="Primary">
          <a href="/home" onClick={(event) => event.preventDefault()}>
            Home
          </a>
          <a href="/FernwayShoes" data-testid="AppTabBar_Profile_Link" onClick={(event) => event.preventDefault()}>
            Profile
          </a>
          <button className="fill" type="button" data-testid="SideNav_NewTweet_Button" onClick={() => setDialog('new')}>
            Post
          </button>
        </nav>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" className="column">
          <h1>Post</h1>
          <section aria-label="Conversation">
            <div data-testid="cellInnerDiv">
              <Post post={focal} focal onReply={() => setDialog(focal)} />
              <div data-testid="inline_reply_offscreen">
                {/* The site makes a new editor after every reply, so the key counts them. */}
                <Composer
                  key={replies.length}
                  placeholder="Post your reply"
                  button="tweetButtonInline"
                  label="Reply"
                  onPost={post}
                />
              </div>
            </div>
            {replies.map((reply) => (
              <div data-testid="cellInnerDiv" key={reply.id}>
                <Post post={reply} onReply={() => setDialog(reply)} />
              </div>
            ))}
          </section>
        </div>
        <aside data-testid="sidebarColumn">
          <form role="search" onSubmit={(event) => event.preventDefault()}>
            <input
              data-testid="SearchBox_Search_Input"
              role="combobox"
              aria-expanded="false"
              aria-controls="none"
              aria-label="Search query"
              placeholder="Search"
            />
          </form>
          <p className="note">
            A practice page: it behaves like the site named in the address bar, and nothing written here goes anywhere.
          </p>
        </aside>
      </main>
      {dialog && (
        <div className="backdrop">
          <div role="dialog" aria-modal="true" aria-label={dialog === 'new' ? 'New post' : 'Reply'} className="dialog">
            <button type="button" className="close" aria-label="Close" onClick={() => setDialog(null)}>
              ×
            </button>
            {dialog !== 'new' && <Post post={dialog} />}
            <Composer
              autoFocus
              placeholder={dialog === 'new' ? 'What is happening?' : 'Post your reply'}
              button="tweetButton"
              label={dialog === 'new' ? 'Post' : 'Reply'}
              onPost={post}
            />
          </div>
        </div>
      )}
    </div>
  );
}

// The installed types speak of React 19; this page runs on 17, whose entry is still `render`.
(ReactDOM as unknown as { render(element: ReactElement, into: Element | null): void }).render(
  <App />,
  document.getElementById('root'),
);
