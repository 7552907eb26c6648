import { useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { COMPLAINT } from './page.ts';
import './style.css';

const MOST = 5000;
let model = '';
Object.assign(window, { __model: () => model });

interface ReviewData {
  id: string;
  author: string;
  stars: number;
  date: string;
  text: string;
}
const reviews: ReviewData[] = [
  { id: 'r-1', author: 'Priya N.', stars: 1, date: 'Nov 17, 2026', text: COMPLAINT },
  {
    id: 'r-2',
    author: 'Walt H.',
    stars: 5,
    date: 'Nov 12, 2026',
    text: 'Best lentil soup on the street, and they remembered my name.',
  },
  {
    id: 'r-3',
    author: 'June P.',
    stars: 3,
    date: 'Nov 9, 2026',
    text: 'Food fine. The music is so loud that we had to shout across the table.',
  },
];

function Stars({ of }: { of: number }) {
  return (
    <div role="img" aria-label={`${of} star rating`} className="stars">
      {[1, 2, 3, 4, 5].map((n) => (
        <span key={n} aria-hidden="true" className={n <= of ? 'on' : ''}>
          ★
        </span>
      ))}
    </div>
  );
}

function ReviewCard({ review }: { review: ReviewData }) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState('');
  const [posted, setPosted] = useState<string | null>(null);

  function change(text: string) {
    model = text;
    setDraft(text);
  }

  function post(event: FormEvent) {
    event.preventDefault();
    setPosted(draft);
    change('');
    setOpen(false);
  }

  return (
    <li data-review-id={review.id} className="card">
      <div className="user-passport-info">
        <div className="avatar" aria-hidden="true">
          {review.author[0]}
        </div>
        <div>
          <a href={`/user_details?userid=${review.id}`} onClick={(event) => event.preventDefault()}>
            {review.author}
          </a>
          <div className="soft">Leeds, 4 friends, 11 reviews</div>
        </div>
      </div>
      <div className="line">
        <Stars of={review.stars} />
        <span className="soft">{review.date}</span>
      </div>
      <p className="comment__body">
        <span className="raw__text" lang="en">
          {review.text}
        </span>
      </p>
      {posted !== null && (
        <div data-owner-comment className="owner">
          <b>Mill Lane Bistro, owner</b>
          <p>{posted}</p>
        </div>
      )}
      {open ? (
        <form onSubmit={post}>
          <label htmlFor={`respond-${review.id}`}>Public comment</label>
          <textarea
            id={`respond-${review.id}`}
            name="comment"
            rows={5}
            maxLength={MOST}
            placeholder="Write a response to this review"
            value={draft}
            onFocus={() => (model = draft)}
            onChange={(event) => change(event.target.value)}
          />
          <div className="row">
            <span className="soft">
              {draft.length} / {MOST}
            </span>
            <button type="button" onClick={() => setOpen(false)}>
              Cancel
            </button>
            <button type="submit" className="fill" disabled={!draft.trim()}>
              Post response
            </button>
          </div>
        </form>
      ) : (
        posted === null && (
          <button type="button" className="plain" data-action="respond" onClick={() => setOpen(true)}>
            Respond publicly
          </button>
        )
      )}
    </li>
  );
}

function App() {
  const [update, setUpdate] = useState('');
  return (
    <>
      <header>
        <b>Mill Lane Bistro</b>
        <input type="search" aria-label="Search reviews" placeholder="Search reviews" />
      </header>
      <main>
        <section className="card">
          <h2>Share an update with your followers</h2>
          <textarea
            name="update"
            rows={2}
            aria-label="Create a post"
            placeholder="What's new at your business?"
            value={update}
            onChange={(event) => setUpdate(event.target.value)}
          />
        </section>
        <section aria-label="Recommended Reviews">
          <h1>Reviews</h1>
          <ul>
            {reviews.map((review) => (
              <ReviewCard key={review.id} review={review} />
            ))}
          </ul>
        </section>
        <p className="soft note">
          A practice page: it behaves like the site named in the address bar, and nothing written here goes anywhere.
        </p>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
