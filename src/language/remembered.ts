/** What is made of an object or a text, made once for each: for an object kept as long as that is in use. */
export function rememberBy<Key extends object | string, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const byObject = new WeakMap<object, { readonly value: Value }>();
  const byText = new Map<string, { readonly value: Value }>();
  return (key) => {
    const known = typeof key === 'string' ? byText.get(key) : byObject.get(key);
    if (known) return known.value;
    const made = { value: make(key) };
    if (typeof key === 'string') byText.set(key, made);
    else byObject.set(key, made);
    return made.value;
  };
}
