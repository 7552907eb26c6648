import { testEditors } from './matrix';

testEditors(0);
