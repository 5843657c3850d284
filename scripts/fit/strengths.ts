/** Features by name to their strengths: what holds counts as one, what is not known as nothing. */
import type { Features } from '../../src/article/weighed.ts';

export function strengthsOf(features: Features): Record<string, number> {
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [name, Number(value ?? 0)]));
}
