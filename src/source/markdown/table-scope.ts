import type { MarkdownIt } from 'markdown-it';

/** Header cells say what they head: `scope="col"`, for screen readers and the PDF's table tags. */
export function tableScope(md: MarkdownIt): void {
  md.core.ruler.push('table_scope', (state) => {
    for (const token of state.tokens) if (token.type === 'th_open') token.attrSet('scope', 'col');
  });
}
