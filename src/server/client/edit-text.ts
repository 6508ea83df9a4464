/** Makes a text another one by replacing only the stretch that differs, so that a selection outside it stays. */
export function editText(node: CharacterData, text: string): void {
  const { data } = node;
  const most = Math.min(data.length, text.length);
  let start = 0;
  while (start < most && data[start] === text[start]) start += 1;
  let same = 0;
  while (same < most - start && data.at(-1 - same) === text.at(-1 - same)) same += 1;
  node.replaceData(start, data.length - same - start, text.slice(start, text.length - same));
}
