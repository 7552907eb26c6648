import { expose, mount } from './page';
import { soup } from './soup';

const host = mount().appendChild(document.createElement('x-outer'));
const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('x-inner'));
const { box, ...rest } = soup(inner.attachShadow({ mode: 'open' }));
expose({ box: () => box, ...rest });
