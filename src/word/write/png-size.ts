/** Width and height in px of a PNG, from its IHDR chunk (ISO/IEC 15948, 11.2.2). */
export function measurePng(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
