import { Star } from 'lucide-react';
import { useId } from 'react';
import type { Scenario } from '@/lib/practice/types';
import type { Message } from '@/lib/types';
import { KINDS, platformOf } from '../words';
import './post.css';

/** The customer's post with what was said before it, much as it stands on its platform. */
export function Post({ scenario }: { scenario: Scenario }) {
  const { customer, site, kind, earlier } = scenario;
  const id = useId();
  return (
    <article className="card post" aria-labelledby={id} data-testid="post">
      {earlier.length > 0 && (
        <div className="post-earlier">
          <p className="small soft">Earlier in this thread</p>
          {earlier.map((message, i) => (
            <p key={i} className="post-turn">
              <b>{message.author ?? 'Somebody'}</b> <span className="post-text">{message.text}</span>
            </p>
          ))}
        </div>
      )}
      <header className="post-who">
        <span className="post-face" aria-hidden="true">
          {initial(customer.name)}
        </span>
        <div>
          <h2 id={id}>{customer.name}</h2>
          <p className="small soft">
            {KINDS[kind]} on {platformOf(site)}
          </p>
        </div>
        {customer.rating !== null && <Stars rating={customer.rating} />}
      </header>
      <p className="post-text post-main" data-testid="customer-message" dir="auto">
        {customer.text}
      </p>
    </article>
  );
}

export function Stars({ rating }: { rating: Message['rating'] }) {
  return (
    <span className="post-stars" role="img" aria-label={`${rating} of 5 stars`}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} className="icon" aria-hidden="true" data-on={star <= (rating ?? 0)} />
      ))}
    </span>
  );
}

const initial = (name: string) => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '?';
