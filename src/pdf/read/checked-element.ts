import { type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { readTextEntry } from './attributes.ts';
import type { CheckedElement } from './pdf-view.ts';
import { contentKey, type StructureElement } from './structure-tree.ts';
import { asDict } from './value.ts';

/** The role map: type → type. An entry that is no name maps to nothing. */
export function readRoles(catalog: PDFDict): Map<string, string> {
  const root = asDict(catalog.lookup(PDFName.of('StructTreeRoot')));
  const map = asDict(root?.lookup(PDFName.of('RoleMap')));
  const roles = new Map<string, string>();
  for (const key of map?.keys() ?? []) {
    const value = map?.lookup(key);
    roles.set(key.decodeText(), value instanceof PDFName ? value.decodeText() : '');
  }
  return roles;
}

/** The type at the end of the role map's chain; the last one of a chain that goes round. */
export function resolveRole(roles: ReadonlyMap<string, string>, type: string): string {
  const seen = new Set<string>();
  let role = type;
  for (let next = roles.get(role); next && !seen.has(role); next = roles.get(role)) {
    seen.add(role);
    role = next;
  }
  return role;
}

interface Surroundings {
  readonly roles: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<PDFRef, number>;
  readonly parent?: CheckedElement;
  /** Id of the section it is in. */
  readonly slide?: string | undefined;
}

/** The elements of a tree in reading order, each with its standard type, its page and its slide. */
export function listElements(
  context: PDFContext,
  roots: readonly StructureElement[],
  around: Surroundings,
): CheckedElement[] {
  const elements: CheckedElement[] = [];
  for (const root of roots) addElement(elements, context, root, around);
  return elements;
}

function addElement(
  elements: CheckedElement[],
  context: PDFContext,
  element: StructureElement,
  around: Surroundings,
): CheckedElement {
  const { roles, numbers, parent } = around;
  const id =
    element.type === 'Sect' ? readTextEntry(context, element.entries.get('ID')) : undefined;
  const slide = id ?? around.slide;
  const page = findPage(element, numbers);
  const kids: CheckedElement[] = [];
  const checked: CheckedElement = {
    element,
    type: resolveRole(roles, element.type),
    kids,
    name: slide ? `${element.type} on slide ${slide}` : element.type,
    ...(parent && { parent }),
    ...(page !== undefined && { page }),
  };
  elements.push(checked);
  for (const kid of element.kids)
    if (kid.kind === 'element')
      kids.push(addElement(elements, context, kid, { ...around, parent: checked, slide }));
  return checked;
}

function findPage(
  element: StructureElement,
  numbers: ReadonlyMap<PDFRef, number>,
): number | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? findPage(kid, numbers) : numbers.get(kid.page);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** Who holds which marked content, by `contentKey`: one element each in a good file. */
export function findOwners(elements: readonly CheckedElement[]): Map<string, CheckedElement[]> {
  const owners = new Map<string, CheckedElement[]>();
  for (const checked of elements)
    for (const kid of checked.element.kids) {
      if (kid.kind !== 'content') continue;
      const key = contentKey(kid.stream ?? kid.page, kid.mcid);
      owners.set(key, [...(owners.get(key) ?? []), checked]);
    }
  return owners;
}

/** Who holds which annotation. */
export function findHolders(elements: readonly CheckedElement[]): Map<PDFRef, CheckedElement> {
  const holders = new Map<PDFRef, CheckedElement>();
  for (const checked of elements)
    for (const kid of checked.element.kids)
      if (kid.kind === 'object') holders.set(kid.object, checked);
  return holders;
}
