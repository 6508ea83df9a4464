/**
 * An address that opens a file in Visual Studio Code (and the editors made of it), at a place.
 * @param path absolute, as the system writes it: `/home/a/posts/b.md`, `C:\site\posts\b.md`
 * @param line from 1
 * @param column from 1
 */
export function editorLink(path: string, line: number, column: number): string {
  const segments = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '');
  // The colon after a drive's letter stays; one in a file's name would read as the end of the path.
  const written = segments.map((segment) =>
    /^[a-z]:$/i.test(segment) ? segment : encodeURIComponent(segment),
  );
  return `vscode://file/${written.join('/')}:${line}:${column}`;
}
