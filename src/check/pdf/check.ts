export async function checkPdf(_: Uint8Array): Promise<string[]> {
  return [];
}
export function formatFinding(f: string): string {
  return f;
}
