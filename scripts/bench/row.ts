/** The cells of a table to a line of it. */
export function row(name: string, ...cells: string[]): string {
  return `${name.padEnd(26)}${cells.map((cell) => cell.padStart(16)).join('')}`.trimEnd();
}
