/** The names that are many: what a message can raise and want, who can write it, and what a rewrite must keep. */

export type FacetId =
  | 'wait'
  | 'staff'
  | 'defect'
  | 'billing'
  | 'delivery'
  | 'cleanliness'
  | 'policy'
  | 'communication'
  | 'app'
  | 'discrimination'
  | 'health'
  | 'value'
  | 'environment'
  | 'privacy'
  | 'promise'
  | 'impact'
  | 'ex-employer'
  | 'request'
  | 'other';

export type Want =
  | 'refund'
  | 'replacement'
  | 'apology'
  | 'explanation'
  | 'to-be-heard'
  | 'change'
  | 'callback'
  | 'punishment'
  | 'warn-others'
  | 'exit';

export type AuthorKind =
  | 'customer'
  | 'confused'
  | 'loyal'
  | 'ex-employee'
  | 'friend'
  | 'misguided'
  | 'bargainer'
  | 'troll'
  | 'satire'
  | 'spam'
  | 'threat'
  | 'doxxing'
  | 'official'
  | 'at-risk';

export type FactKind =
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'duration'
  | 'name'
  | 'link'
  | 'phone'
  | 'email'
  | 'handle'
  | 'address'
  | 'promise'
  | 'limit'
  | 'negation';
