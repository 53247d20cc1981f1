import { type Cause, defineDiagnostic } from '../../model/diagnostic.ts';

export const pictureContent = defineDiagnostic<Cause>({
  code: 'picture-content',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Drawings are shapes only: no script, no text that no fact binds, nothing from elsewhere, nothing that the PDF cannot carry. Pictures of pixels are what their names say.',
});
