/** The contract of practice. Times are milliseconds since 1970 and always passed in; days are local `YYYY-MM-DD`. */
export type * from './types/scenario';
export type * from './types/play';
export type * from './types/learning';
export type * from './types/records';
