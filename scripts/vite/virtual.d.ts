declare module 'virtual:check-info' {
  const info: Record<string, { title: string; why: string; source: string }>;
  export default info;
}
