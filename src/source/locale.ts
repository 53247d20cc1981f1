import { z } from 'zod';

/** The tag of a language as `Intl` takes it, such as `en` or `fr-BE`: any other would end the program. */
export const locale = z
  .string('expected a language tag such as en')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en')
  .refine(isKnownToIntl, 'expected a language tag such as en');

/** Whether `Intl` takes it for the tag of a language. */
export function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
