/** What the live client needs from a page: its script, its style, and the news. */
const needed = ['script-src', 'style-src', 'connect-src'];

/**
 * A page whose own content policy lets the live client work. The packaged templates' policy does so as it is; one that is
 * stricter gets `'self'` where it lacks it, and nothing else is changed.
 */
export function admitClient(html: string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/gi,
    (_, before: string, policy: string) => `${before}${admitted(policy)}"`,
  );
}

function admitted(policy: string): string {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name !== '') directives.set(name.toLowerCase(), sources);
  }
  for (const name of needed) {
    // A directive that is not there is as strict as the default; without a default it forbids nothing.
    const sources = directives.get(name) ?? directives.get('default-src');
    if (sources !== undefined && !sources.includes("'self'")) {
      directives.set(name, [...sources.filter((source) => source !== "'none'"), "'self'"]);
    }
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
