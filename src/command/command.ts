import {
  type Grammar,
  NO_OPERANDS,
  type OperandSpec,
  type OptionSpecs,
  type OptionValues,
} from './options.ts';
import type { Input } from './session.ts';

/** A command as people call it. */
export interface Command extends Grammar {
  /** `notes import`: the script of package.json, and what stands behind `--`. */
  readonly name: string;
  /** What it does, a sentence without its full stop, for the help and the README. */
  readonly summary: string;
  /** Left out of the README: what only who works on the code needs. */
  readonly internal?: boolean;
  run(input: Input<OptionValues<OptionSpecs>>): Promise<void>;
}

interface Definition<Specs extends OptionSpecs> {
  readonly summary: string;
  readonly internal?: boolean;
  readonly options?: Specs;
  readonly operands?: OperandSpec;
  /** Loaded only when the command is asked for. */
  load(): Promise<{ run(input: Input<OptionValues<Specs>>): Promise<void> | void }>;
}

const common = {
  project: {
    value: 'FOLDER',
    help: 'the folder whose slides/ and assets/ are the deck; this one by default',
  },
  help: { help: 'prints this' },
} as const;

/** A command with the options that all have. */
export function defineCommand<const Specs extends OptionSpecs>(
  name: string,
  { load, options, operands = NO_OPERANDS, ...rest }: Definition<Specs>,
): Command {
  const all = { ...options, ...common };
  return {
    name,
    ...rest,
    operands,
    options: all,
    form: writeForm(name, operands, options ?? {}),
    run: async (input) => (await load()).run(input as Input<OptionValues<Specs>>),
  };
}

/** `npm run notes -- import FILE [--write] [--reject]` */
function writeForm(name: string, { usage }: OperandSpec, options: OptionSpecs): string {
  const [script = '', ...words] = name.split(' ');
  const flags = Object.entries(options).map(([option, { value }]) =>
    value ? `[--${option} ${value}]` : `[--${option}]`,
  );
  const behind = [...words, ...(usage ? [usage] : []), ...flags].join(' ');
  return `npm run ${script}${behind && ` -- ${behind}`}`;
}
