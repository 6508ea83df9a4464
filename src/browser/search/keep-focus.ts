/**
 * Draws something anew and leaves the focus where it was, although the control that had it is another one now: on the
 * one with the same key, or the nearest one that is left beside it, or else in the box. Otherwise whoever works by
 * the keyboard would begin at the top of the page after each press.
 * @param parts what is drawn anew; their controls have a `data-key`
 */
export function keepFocus(parts: readonly HTMLElement[], box: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const part = parts.find((one) => one.contains(focused));
  if (part === undefined || !(focused instanceof HTMLElement)) {
    draw();
    return;
  }
  const before = controlsIn(part);
  const at = before.indexOf(focused);
  const keys = before
    .map(({ dataset }, index) => ({ key: dataset.key, distance: Math.abs(index - at) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ key }) => key);
  draw();
  if (focused.isConnected && focused.checkVisibility()) return;
  const left = controlsIn(part);
  const next = keys
    .map((key) => left.find(({ dataset }) => dataset.key === key))
    .find((one) => one !== undefined);
  (next ?? box).focus();
}

function controlsIn(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-key]')].filter((control) => control.checkVisibility());
}
