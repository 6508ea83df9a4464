import type { Diagnostic, Place } from '../kernel/diagnostic.ts';

/**
 * What stops a template that asks its view for something wrong. A template is code, so it can only be interrupted by
 * a throw; `renderPage` catches it and makes the diagnostic, at the place in the template where it happened.
 */
export class TemplateMistake extends Error {
  override readonly name = 'TemplateMistake';
  readonly diagnosticAt: (place: Place) => Diagnostic;

  constructor(diagnosticAt: (place: Place) => Diagnostic) {
    super('a mistake in a template');
    this.diagnosticAt = diagnosticAt;
  }
}
