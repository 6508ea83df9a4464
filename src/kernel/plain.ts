/**
 * Law 1, Plain: a value that survives JSON and `structuredClone`. Whatever enters or leaves a memoised task is Plain,
 * and the compiler checks it: data are `type`s, ports are `interface`s. (TypeScript refuses an interface, a `Date`, a
 * `Map` or a function where Plain is asked, because only type literals have an implicit index signature.)
 */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

declare const brand: unique symbol;

/**
 * A string or number meant to be of one kind: the compiler keeps two kinds from being mixed up. A plain one is taken for
 * any kind, so that literals need no ceremony; whoever makes a branded value says in its type's comment what holds.
 */
export type Brand<Base extends string | number, Name extends string> = Base & { readonly [brand]?: Name };
