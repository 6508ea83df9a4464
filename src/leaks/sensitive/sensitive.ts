/** What is found in a text that should not be published. */
export type SensitiveKind =
  | 'provider-key'
  | 'private-key'
  | 'web-token'
  | 'password'
  | 'address-password'
  | 'resident-number'
  | 'phone'
  | 'email'
  | 'host'
  | 'private-ip'
  | 'cloud-id'
  | 'workplace-link';

/** A stretch of a text in UTF-16 code units, the end outside it, and what it is. `of` says whose it is, for keys. */
export type Sensitive = {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
  readonly of: string;
};

/** A rule: the text it cannot do without, the form it looks for, and which of what has the form is meant. */
export type SensitiveRule = {
  readonly kind: SensitiveKind;
  readonly of: string;
  /** One of these stands in every text in which the form is found; looking for them is cheap. */
  readonly hints: readonly string[];
  /**
   * Global. It begins with what is rare: what stands before that is looked at afterwards, and is the group `before`.
   */
  readonly form: RegExp;
  readonly isMeant: (found: RegExpExecArray) => boolean;
};
