/** A concept as texts name it: its label and its aliases, and the final address of its page. */
export type GlossaryTerm = { readonly names: readonly string[]; readonly url: string };

/** A stretch of a post's HTML that names a concept: bytes from its beginning, and where it is to lead. */
export type TermLink = { readonly from: number; readonly until: number; readonly url: string };
