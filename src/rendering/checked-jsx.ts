import { Fragment } from 'preact';
import * as jsxRuntime from 'preact/jsx-runtime';

/**
 * What templates are compiled to call. It is preact's own, but a view that is printed as if it were text is refused
 * where the template says so: preact would find it only later, when no frame of the template is left on the stack.
 */
export const checkedJsx = { ...jsxRuntime, jsx: checked(jsxRuntime.jsx), jsxs: checked(jsxRuntime.jsxs) };

function checked<Arguments extends [type: unknown, props: object, ...unknown[]], Node>(
  create: (...args: Arguments) => Node,
): (...args: Arguments) => Node {
  return (...args) => {
    // A component may take whatever it likes as its children.
    if (typeof args[0] === 'string' || args[0] === Fragment) refuseViewsIn(args[1]);
    return create(...args);
  };
}

function refuseViewsIn(props: object): void {
  // It is asked of every element of every page, so it makes nothing on the way.
  for (const name in props) refuseViews(Reflect.get(props, name));
}

/** Asks of what is printed what printing asks first; a view answers that with the mistake (see `strictView`). */
function refuseViews(printed: unknown): void {
  if (Array.isArray(printed)) printed.forEach(refuseViews);
  else if (typeof printed === 'object' && printed !== null) Reflect.get(printed, 'constructor');
}
