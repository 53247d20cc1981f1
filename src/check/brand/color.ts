/** A colour of the screen, red, green and blue from 0 to 1, as light: not yet as bytes are written. */
type Light = readonly [number, number, number];

/** A colour by how light, how strong and of what hue it looks (OKLCH): 0 to 1, 0 to about 0.4, radians. */
export interface Look {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** How much two colours differ in light, 1 to 21 (WCAG 2.2, contrast ratio). */
export function measureContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function measureLuminance(hex: string): number {
  const [r, g, b] = readLight(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Björn Ottosson's OKLab, as CSS Color 4 has it. */
export function readLook(hex: string): Look {
  const [r, g, b] = readLight(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  };
}

/** As `#rrggbb`; a colour that no screen has gives up strength until one has it. */
export function writeLook({ l, c, h }: Look): string {
  for (let strength = c; ; strength -= 0.002) {
    const light = toLight({ l, c: Math.max(0, strength), h });
    if (strength <= 0 || light.every((value) => value > -0.0005 && value < 1.0005))
      return `#${light.map(writeByte).join('')}`;
  }
}

function toLight({ l: lightness, c, h }: Look): Light {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function readLight(hex: string): Light {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function writeByte(value: number): string {
  const light = Math.min(1, Math.max(0, value));
  const written = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(written * 255)
    .toString(16)
    .padStart(2, '0');
}
