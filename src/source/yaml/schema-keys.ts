import { type ZodType, z } from 'zod';

/** The keys that a schema allows where `path` of `value` leads, for a message about one that it does not. */
export function listKeys(
  schema: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listKeys(schema.unwrap(), path, value);
  if (schema instanceof z.ZodUnion)
    return schema.options
      .filter((option) => fitsLiterals(option, value))
      .flatMap((option) => listKeys(option, path, value));
  if (schema instanceof z.ZodObject && key === undefined) return Object.keys(schema.shape);
  const inner = (value as Record<PropertyKey, unknown> | undefined)?.[key ?? ''];
  if (schema instanceof z.ZodObject) return listKeys(schema.shape[String(key)], rest, inner);
  if (schema instanceof z.ZodRecord) return listKeys(schema.valueType, rest, inner);
  if (schema instanceof z.ZodArray) return listKeys(schema.element, rest, inner);
  return [];
}

/** Whether an option of a union is the one that the value names by its kind. */
function fitsLiterals(option: unknown, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return true;
  return Object.entries(option.shape as Readonly<Record<string, ZodType>>).every(
    ([key, field]) =>
      !(field instanceof z.ZodLiteral) ||
      field.safeParse((value as Record<string, unknown> | undefined)?.[key]).success,
  );
}
