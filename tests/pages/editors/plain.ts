import { expose, mount } from './page';
import { soup } from './soup';

const { box, ...rest } = soup(mount());
expose({ box: () => box, ...rest });
