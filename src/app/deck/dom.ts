type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An HTML element with its attributes and what it holds; `true` writes an empty attribute, `false` and none leave it out. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** Puts a value in the place of its name in braces: `fill('{time} ahead', { time: '0:40' })`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
