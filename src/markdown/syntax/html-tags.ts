/** Every element name of HTML, SVG's and MathML's roots among them; also the obsolete ones that old posts contain. */
const names = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  image img input ins isindex kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav
  nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc
  ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody
  td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/),
);

/**
 * Whether `<name …>` means HTML. Engineering prose is full of the rest: `<pod-name>`, `List<String>`, `<Button>`. A
 * name is HTML's only in one letter case, so a component or a type that shares its letters is text.
 */
export function isHtmlTag(name: string): boolean {
  return names.has(name) || (name === name.toUpperCase() && names.has(name.toLowerCase()));
}
