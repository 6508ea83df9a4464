/** A stylesheet, which the bundler gives as text. */
declare module '*.css' {
  const text: string;
  export default text;
}
