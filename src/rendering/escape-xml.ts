const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * Text that is safe anywhere in an XML document: between tags, between quotes, and with `]]>` in it. Line ends and
 * tabs keep even in an attribute, where a reader would make spaces of them. What XML 1.0 has no place for at all is
 * dropped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF (section 2.2, production 2).
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\t\n]/g, (character) => references[character] ?? character);
}
