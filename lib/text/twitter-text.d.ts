// The types of twitter-text describe its front door only; the whole of it would add 14 KB to the worker.
declare module 'twitter-text/dist/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number };
}
