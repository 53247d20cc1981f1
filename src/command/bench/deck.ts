import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../../source/project/project.ts';

/** Writes the deck's own slides over and over, each copy under a name of its own, until there are `size` of them. */
export function writeLargeDeck(project: Project, size: number, assets: string, root: string): void {
  for (const [file, text] of multiplySlides(project, size)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  cpSync(assets, join(root, 'assets'), { recursive: true });
}

/** The slides of a language as Marp reads them: the text alone, since it knows none of the layouts. */
export function joinSlides(project: Project, language: string): string {
  return [...project.files]
    .filter(([file]) => file.startsWith(`slides/${language}/`) && file.endsWith('.md'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text.replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n---\n\n');
}

function multiplySlides({ files }: Project, size: number): ReadonlyMap<string, string> {
  const slides = [...files].filter(([file]) => file.endsWith('.md'));
  const names = [
    ...new Set(slides.flatMap(([file]) => file.match(/\/([^/]+)\.md$/)?.[1] ?? [])),
  ].sort();
  const out = new Map([...files].filter(([file]) => !file.endsWith('.md')));
  const settings = out.get('slides/deck.yaml') ?? '';
  out.set(
    'slides/deck.yaml',
    settings.replace(/^slot:.*/m, 'slot: 9999').replace(/^exemptions:.*/m, ''),
  );
  for (let index = 0; index < size; index += 1) {
    const name = names[index % names.length] ?? '';
    const copy = Math.floor(index / names.length);
    for (const [file, text] of slides)
      if (file.endsWith(`/${name}.md`))
        out.set(file.replace(`${name}.md`, nameCopy(name, index, copy)), unlink(text));
  }
  return out;
}

/** A copy's links to slides would lead to the first of them all. */
function unlink(text: string): string {
  return text.replace(/\]\(#[a-z0-9-]+\)/g, '](https://example.org)');
}

function nameCopy(name: string, index: number, copy: number): string {
  const id = name.replace(/^\d+-/, '');
  return `${String(index).padStart(4, '0')}-${copy ? `${id}-${copy}` : id}.md`;
}
