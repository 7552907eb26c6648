declare module 'virtual:check-info' {
  const info: Record<
    string,
    {
      group: string;
      title: string;
      why: string;
      source: string;
      /** A reply it catches, the words in [brackets]; `customer ⇒ reply` where the message matters. */
      example: string;
      /** Packs in which it can't be switched off. */
      locked: ('health' | 'finance')[];
    }
  >;
  export default info;
}
