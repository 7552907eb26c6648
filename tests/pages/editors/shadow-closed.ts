import { expose, mount } from './page';
import { soup } from './soup';

const host = mount().appendChild(document.createElement('x-composer'));
const { box, ...rest } = soup(host.attachShadow({ mode: 'closed' }));
expose({ box: () => box, ...rest });
