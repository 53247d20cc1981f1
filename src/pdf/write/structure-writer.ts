import {
  type PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';
import { ROLE_MAP } from './structure-types.ts';

interface Written {
  readonly context: PDFContext;
  /** Elements by the page, form or annotation that their content is in, and there by MCID. */
  readonly parents: Map<PDFRef, PDFRef[] | PDFRef>;
  readonly ids: [string, PDFRef][];
  readonly types: Set<string>;
}

/** Writes the tree below `root` as the document's one structure tree: parent tree, ids and role map anew. */
export function writeStructureTree(context: PDFContext, root: StructureElement): void {
  dropNumbers(context);
  const written: Written = {
    context,
    parents: new Map(),
    ids: [],
    types: new Set(),
  };
  const treeRef = context.nextRef();
  const tree = context.obj({
    Type: 'StructTreeRoot',
    K: writeElement(written, root, treeRef),
    ParentTree: context.register(writeParentTree(written)),
    ParentTreeNextKey: written.parents.size,
    RoleMap: writeRoleMap(written),
  }) as PDFDict;
  if (written.ids.length > 0) tree.set(PDFName.of('IDTree'), writeIdTree(written));
  context.assign(treeRef, tree);
  context.lookup(context.trailerInfo.Root, PDFDict).set(PDFName.of('StructTreeRoot'), treeRef);
}

function dropNumbers(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    dict.delete(PDFName.of('StructParent'));
    dict.delete(PDFName.of('StructParents'));
  }
}

function writeElement(written: Written, element: StructureElement, parent: PDFRef): PDFRef {
  const { context } = written;
  const ref = context.nextRef();
  const dict = context.obj({ Type: 'StructElem', S: element.type, P: parent }) as PDFDict;
  for (const [key, value] of element.entries) dict.set(PDFName.of(key), value);
  const page = element.kids.find((kid) => kid.kind !== 'element')?.page;
  if (page) dict.set(PDFName.of('Pg'), page);
  const kids = element.kids.map((kid) => writeKid(written, kid, ref, page));
  const [only] = kids;
  if (only && kids.length === 1) dict.set(PDFName.of('K'), only);
  else if (only) dict.set(PDFName.of('K'), context.obj(kids));
  const id = element.entries.get('ID');
  if (id) written.ids.push([(context.lookup(id) as PDFString).asString(), ref]);
  written.types.add(element.type);
  context.assign(ref, dict);
  return ref;
}

function writeKid(
  written: Written,
  kid: StructureKid,
  parent: PDFRef,
  page: PDFRef | undefined,
): PDFObject {
  const { context, parents } = written;
  if (kid.kind === 'element') return writeElement(written, kid, parent);
  const place = kid.page === page ? {} : { Pg: kid.page };
  if (kid.kind === 'object') {
    parents.set(kid.object, parent);
    return context.obj({ Type: 'OBJR', Obj: kid.object, ...place });
  }
  const owner = kid.stream ?? kid.page;
  const list = parents.get(owner) ?? [];
  if (Array.isArray(list)) list[kid.mcid] = parent;
  parents.set(owner, list);
  if (!kid.stream && kid.page === page) return context.obj(kid.mcid);
  const stream = kid.stream && { Stm: kid.stream };
  return context.obj({ Type: 'MCR', MCID: kid.mcid, Pg: kid.page, ...stream });
}

function writeParentTree({ context, parents }: Written): PDFDict {
  const numbers = context.obj([]) as PDFArray;
  [...parents].forEach(([owner, value], key) => {
    const object = context.lookup(owner);
    const dict = object instanceof PDFStream ? object.dict : (object as PDFDict);
    const isList = Array.isArray(value);
    dict.set(PDFName.of(isList ? 'StructParents' : 'StructParent'), context.obj(key));
    numbers.push(context.obj(key));
    numbers.push(isList ? context.obj(Array.from(value, (ref) => ref ?? null)) : value);
  });
  return context.obj({ Nums: numbers }) as PDFDict;
}

function writeRoleMap({ context, types }: Written): PDFDict {
  const entries = Object.entries(ROLE_MAP).filter(([type]) => types.has(type));
  return context.obj(Object.fromEntries(entries)) as PDFDict;
}

function writeIdTree({ context, ids }: Written): PDFDict {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  const limits = [sorted[0]?.[0] ?? '', sorted.at(-1)?.[0] ?? ''].map((id) => PDFString.of(id));
  const names = sorted.flatMap(([id, ref]) => [PDFString.of(id), ref]);
  return context.obj({
    Kids: [context.register(context.obj({ Limits: limits, Names: names }))],
  }) as PDFDict;
}
