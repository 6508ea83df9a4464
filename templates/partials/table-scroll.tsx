import type { ComponentChildren } from 'preact';

type TableScrollProps = { readonly label: string; readonly children: ComponentChildren };

/** A table that scrolls inside itself where it is too wide; the keyboard reaches it. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; a group that scrolls has no element of its own
    <div class="table-scroll" role="group" tabindex={0} aria-label={label}>
      {children}
    </div>
  );
}
