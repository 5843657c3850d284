/** Weights to the text of the file that holds them. */
import type { Weights } from '../../src/article/furniture/segment.ts';

export function print({ features, moves }: Weights): string {
  const weights = Object.entries(features).map(
    ([name, weight]) => `    ${quote(name)}: [${weight.map(round).join(', ')}],`,
  );
  const changes = Object.entries(moves).map(([name, worth]) => `    '${name}': ${round(worth)},`);
  return `  features: {\n${weights.join('\n')}\n  },\n  moves: {\n${changes.join('\n')}\n  },`;
}

function quote(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
