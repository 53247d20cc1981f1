/** How many there are of something, for people: "1 file", "2 files". */
export function printCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
