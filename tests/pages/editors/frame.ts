import { expose, mount } from './page';
import { soup } from './soup';

const frame = document.createElement('iframe');
frame.title = 'Your response';
frame.srcdoc = '<!doctype html><meta charset="utf-8"><body></body>';
frame.addEventListener('load', () => {
  const { box, ...rest } = soup(frame.contentDocument!.body);
  expose({ box: () => box, ...rest });
});
mount().append(frame);
