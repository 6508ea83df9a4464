import type { ThemeRegistrationRaw } from 'shiki';

/**
 * The kinds of token that are told apart, each with the TextMate scopes that mean it. A more exact scope wins over a
 * shorter one, as in every TextMate theme.
 */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment', 'string.comment'],
  keyword: [
    'keyword',
    'storage',
    'storage.type',
    'storage.modifier',
    'keyword.other.special-method.dockerfile',
  ],
  operator: ['keyword.operator', 'punctuation.accessor', 'keyword.operator.assignment.shell'],
  string: ['string', 'punctuation.definition.string', 'string.unquoted.plain.out.yaml', 'string.other'],
  escape: [
    'constant.character.escape',
    'constant.other.placeholder',
    'punctuation.definition.template-expression',
  ],
  regexp: ['string.regexp', 'constant.other.character-class.regexp'],
  number: ['constant.numeric', 'constant.other.timestamp', 'constant.other.date', 'keyword.other.unit'],
  constant: ['constant.language', 'constant', 'variable.other.constant', 'support.constant'],
  function: [
    'entity.name.function',
    'support.function',
    'meta.function-call entity.name',
    'entity.name.command',
  ],
  type: [
    'entity.name.type',
    'entity.name.class',
    'entity.name.namespace',
    'entity.other.inherited-class',
    'support.type',
    'support.class',
    'storage.type.java',
    'storage.type.generic.java',
    'storage.type.primitive',
  ],
  variable: [
    'variable',
    'punctuation.definition.variable',
    'variable.other.normal.shell',
    'meta.interpolation',
  ],
  property: [
    'variable.other.property',
    'variable.object.property',
    'meta.object-literal.key',
    'support.type.property-name',
    'entity.name.tag.yaml',
    'support.type.property-name.json',
    'keyword.other.definition.ini',
    'support.type.property-name.toml',
    'variable.other.key',
  ],
  tag: ['entity.name.tag', 'punctuation.definition.tag', 'support.class.component'],
  attribute: ['entity.other.attribute-name', 'meta.decorator', 'meta.annotation', 'storage.type.annotation'],
  punctuation: ['punctuation', 'meta.brace', 'meta.delimiter'],
  inserted: ['markup.inserted', 'punctuation.definition.inserted'],
  deleted: ['markup.deleted', 'punctuation.definition.deleted'],
  heading: ['markup.heading', 'entity.name.section', 'meta.diff.header', 'meta.diff.range'],
  emphasis: ['markup.italic'],
  strong: ['markup.bold'],
  link: ['markup.underline.link', 'string.other.link'],
} as const satisfies Record<string, readonly string[]>;

/** A kind of token; its class in the HTML is `t-` and its name. */
export type TokenKind = keyof typeof scopes;

const kinds = Object.keys(scopes) as TokenKind[];

/** Kinds have numbers, and the theme's colours are these: `#000001` is the first. Plain text has `#000000`. */
const colourOf = (number: number) => `#${number.toString(16).padStart(6, '0')}`;

/** The number of the kind of token that a colour of this theme stands for; 0 for plain text. */
export function kindNumberOf(colour: string | undefined): number {
  return colour === undefined ? 0 : Number.parseInt(colour.slice(1), 16);
}

/** The kind of token that has a number; undefined for plain text. */
export function kindOf(number: number | undefined): TokenKind | undefined {
  return number === undefined ? undefined : kinds[number - 1];
}

/**
 * The one theme there is: its colours are not colours but kinds of token, so one tokenisation serves light and dark,
 * the HTML carries classes, and the stylesheet over all kinds is constant.
 */
export const tokenTheme: ThemeRegistrationRaw = {
  name: 'hoego-kinds',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    ...kinds.map((kind, at) => ({ scope: [...scopes[kind]], settings: { foreground: colourOf(at + 1) } })),
  ],
};
