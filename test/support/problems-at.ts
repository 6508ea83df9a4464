/** The problems that a page would be told of when it connects. */
export async function problemsAt(
  origin: string,
): Promise<readonly { file: string; code: string; line: number; severity: string }[]> {
  const ending = new AbortController();
  const { body } = await fetch(`${origin}/__hoego/events`, { signal: ending.signal });
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  ending.abort();
  const [, json = '{}'] = /data: (.*)/.exec(new TextDecoder().decode(value)) ?? [];
  return JSON.parse(json).problems;
}
