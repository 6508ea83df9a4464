import { compileFunction } from 'node:vm';
import * as preact from 'preact';
import { diagnose } from '../kernel/diagnostic.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import type { PageProps } from '../pages/page.ts';
import { checkedJsx } from './checked-jsx.ts';
import type { TemplateCode } from './template-bundle.ts';
import { TemplateMistake } from './template-mistake.ts';
import * as templateRuntime from './template-runtime.ts';

/** What a page template exports: a component of the view and the chrome. */
export type PageComponent = preact.FunctionComponent<PageProps<Plain>>;

/** The name under which a template's code appears in a stack. */
export const templateFile = 'hoego-template.cjs';

/** All that a template may import. */
const modules: Readonly<Record<string, object>> = {
  preact,
  'preact/jsx-runtime': checkedJsx,
  'hoego/template': templateRuntime,
};

/**
 * Law 5, No outside, for templates: what would tell one build from the next is not there under its usual name, so that
 * a template that asks for it is told so at its line. It is a fence against mistakes, not against its own author.
 */
const outside: Readonly<Record<string, unknown>> = {
  process: undefined,
  globalThis: undefined,
  global: undefined,
  Date: undefined,
  performance: undefined,
  crypto: undefined,
  fetch: undefined,
  setTimeout: undefined,
  setInterval: undefined,
  Math: Object.create(Math, { random: { value: undefined } }),
};

/** A memo of what is evaluated, because thousands of pages share a template. Bounded: `dev` sees many versions. */
const loaded = new Map<Digest, PageComponent>();
const limit = 64;

/**
 * Evaluates a template's code and gives its component.
 * @throws TemplateMistake for an import that is not answered and a missing default export; whatever the code throws
 */
export function loadTemplate({ digest, value }: Digested<TemplateCode>): PageComponent {
  const known = loaded.get(digest);
  if (known !== undefined) return known;
  const component = evaluate(value.code);
  if (loaded.size >= limit) loaded.clear();
  loaded.set(digest, component);
  return component;
}

function evaluate(code: string): PageComponent {
  const module: { exports: { default?: unknown } } = { exports: {} };
  const names = ['module', 'exports', 'require', ...Object.keys(outside)];
  const run = compileFunction(code, names, { filename: templateFile });
  run(module, module.exports, answerImport, ...Object.values(outside));
  const component = module.exports.default;
  if (!isComponent(component)) {
    throw new TemplateMistake((place) => diagnose('template/no-component', place, {}));
  }
  return component;
}

function answerImport(name: string): object {
  const answer = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (answer !== undefined) return answer;
  throw new TemplateMistake((place) => diagnose('template/unknown-import', place, { name }));
}

function isComponent(value: unknown): value is PageComponent {
  return typeof value === 'function';
}
