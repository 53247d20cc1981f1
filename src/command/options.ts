import { parseArgs } from 'node:util';
import { findNearest, suggest } from '../source/suggest.ts';
import { UserError } from './user-error.ts';

/** An option of a command: with `value`, which names it in the help, it takes one; without, it is on or off. */
export interface OptionSpec {
  readonly value?: string;
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given for each option. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: Specs[Name] extends { readonly value: string } ? string : true;
};

/** Words that stand without an option, in order: `usage` is what help prints for them. */
export interface OperandSpec {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

/** What a command understands; `form` is the line that shows how it is called. */
export interface Grammar<Specs extends OptionSpecs = OptionSpecs> {
  readonly options: Specs;
  readonly operands: OperandSpec;
  readonly form: string;
}

export const NO_OPERANDS: OperandSpec = { usage: '', least: 0, most: 0 };

/**
 * Reads the words of a command line. `environment` is searched for options, of `known` commands, that npm took for its
 * own, as it does with all that stand before `--`. Throws UserError with the right form.
 */
export function readWords<Specs extends OptionSpecs>(
  words: readonly string[],
  { options, operands, form }: Grammar<Specs>,
  environment: Readonly<Record<string, string | undefined>>,
  known: OptionSpecs = options,
): { readonly options: OptionValues<Specs>; readonly operands: readonly string[] } {
  const fail = (problem: string): never => {
    throw new UserError(`${problem}; expected: ${form}`);
  };
  const swallowed = findSwallowed(known, environment);
  if (swallowed)
    fail(`npm took "--${swallowed}" for itself; what is meant for the command stands behind "--"`);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') found.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = explainOption(token, options, values);
    if (problem) fail(problem);
    values[token.name] = token.value ?? true;
  }
  const [extra] = found.slice(operands.most);
  if (extra !== undefined) fail(`"${extra}" is not understood`);
  if (found.length < operands.least) fail(`${operands.usage} is missing`);
  return { options: values as OptionValues<Specs>, operands: found };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function explainOption(
  { name, rawName, value }: OptionToken,
  options: OptionSpecs,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const spec = options[name];
  if (!spec || !Object.hasOwn(options, name))
    return `unknown option "${rawName}"${suggest(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    )}`;
  if (name in given) return `"${rawName}" is given twice`;
  if (!spec.value) return value === undefined ? undefined : `"${rawName}" takes no value`;
  if (value === undefined || value === '' || value.startsWith('--'))
    return `"${rawName}" has no ${spec.value}`;
  return undefined;
}

/** `npm run check --statement=x` reaches a script as a variable only, `--no-open` as `open`; misspelt ones too. */
function findSwallowed(
  options: OptionSpecs,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const names = Object.keys(options).map((name) => name.replace(/^no-/, ''));
  return Object.keys(environment)
    .filter((key) => key.startsWith('npm_config_'))
    .map((key) => key.slice('npm_config_'.length).replaceAll('_', '-'))
    .find((key) => findNearest(key, names) !== undefined);
}
