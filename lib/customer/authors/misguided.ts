import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'misguided',
  name: 'somebody who may mean another firm or branch',
  signs: [
    ...signs(
      1.5,
      '(not sure | unsure | no idea) if this is (the right | your)',
      '(is this | are you) the (same | right) (company | shop | people | place | page | account)',
      '(wrong (page | company | account | branch | shop | restaurant) | other branch | different branch | another branch | your other)',
      '(you | they) took over ..4',
    ),
    ...signs(-0.5, '(my order | my booking | booking number | order number)'),
  ],
  spares: ['(sent | delivered | went) ..2 to (the)? wrong (branch | shop)'],
  believed: 1.5,
  route: null,
  reason: null,
  flags: [
    'Not sure if this is the right account but the pool was closed',
    'Are you the same company that runs the ferry?',
    'Is this the right page for the Leeds shop',
  ],
  quiet: ['You sent it to the wrong branch.', 'My order number is on the slip.', 'The pool was closed.'],
});
