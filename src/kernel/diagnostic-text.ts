import type { Severity } from './diagnostic.ts';

export type Language = 'ko' | 'en';

/** The same text in the two languages, side by side. */
export type Bilingual = { readonly ko: string; readonly en: string };

/** A word that goes into a message: as an author wrote it, or a word of ours in both languages. */
export type MessageWord = string | number | Bilingual;

/**
 * What is known of one code. In `message` and `hint`, `{name}` stands for a word given with the diagnostic, and
 * `{name|을/를}` (also 은/는, 이/가, 과/와, 으로/로) for that word with the particle that fits its last sound; with
 * quotation marks they go inside the braces, `{“name”|을/를}`, so that the particle comes after them. A part in `⟨ ⟩` is left
 * out when a word in it is empty: `이름을 확인하세요.⟨ 비슷한 글: {nearest}⟩`.
 */
export type DiagnosticText = {
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: Bilingual;
  /** What to do next. */
  readonly hint: Bilingual;
  /** Why the rule exists, for `hoego explain`; two or three sentences. */
  readonly explain: Bilingual;
};
