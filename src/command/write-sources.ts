import { ReplaceError, replaceFiles } from '../source/project/replaced-files.ts';
import { UserError } from './user-error.ts';

/** Writes files of the project, all or none; throws a UserError. */
export function writeSources(root: string, files: ReadonlyMap<string, string>): void {
  reportReplacing(() => replaceFiles(root, files));
}

/** Does what replaces files, and says for people why it could not; throws a UserError. */
export function reportReplacing(replace: () => void): void {
  try {
    replace();
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UserError(
      `${error.message}: close what has it open and check the space left; nothing was written`,
    );
  }
}
