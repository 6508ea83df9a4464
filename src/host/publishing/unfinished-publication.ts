/**
 * The operating system refused something when the site was being changed already: files of the old one and of the new one
 * may stand side by side, until the next command finishes it.
 */
export class UnfinishedPublication extends Error {
  override readonly name = 'UnfinishedPublication';

  /** What the operating system said. */
  readonly refusal: Error;

  constructor(refusal: Error) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
