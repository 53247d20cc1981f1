import { test } from '@playwright/test';
import fc from 'fast-check';

/** Minutes to try each property for: `FUZZ_MINUTES=10`, by hand. Without, a few tries each, for `npm test`. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
/** The seed of a run that is to be repeated: `FUZZ_SEED=1234`. `npm test` tries the same each time; a long run does not. */
const SEED = Number(process.env.FUZZ_SEED ?? (MINUTES ? Date.now() % 1e9 : 1));

/** Tries a property as long as it is asked to; a failure names the seed and the smallest input found. */
export async function hold<Input>(
  arbitrary: fc.Arbitrary<Input>,
  rule: (input: Input) => void | Promise<void>,
  tries: number,
): Promise<void> {
  test.setTimeout(MINUTES * 60_000 + 120_000);
  console.log(`  FUZZ_SEED=${SEED}`);
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async (input) => {
      tried++;
      await rule(input);
    }),
    {
      seed: SEED,
      ...(MINUTES
        ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: MINUTES * 60_000 }
        : { numRuns: tries }),
    },
  );
  if (MINUTES) console.log(`  ${tried} tries`);
}

/** A text with some of its places written over: by what means something there, or by any characters. */
export function mutate(source: string, tokens: readonly string[], most = 4): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
    put: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...tokens) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: most }).map((edits) =>
    edits.reduce((text, { at, cut, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, source),
  );
}
