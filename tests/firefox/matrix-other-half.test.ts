import { testEditors } from './matrix';

testEditors(1);
