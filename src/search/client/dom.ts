export type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element with attributes and children; text is text, never markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/*
 * What says at each key what is to be, mostly says what is: to have that put in place again costs an element its
 * styles.
 */

/** Gives an element an attribute, if it has another. */
export function put(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Hides an element or shows it. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Puts a text into an element. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
