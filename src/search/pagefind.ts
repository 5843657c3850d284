/** What is used of pagefind.js, typed, and the words of a text as it counts them. */

export type Fragment = {
  url: string;
  /** The article’s text, plain. */
  content: string;
  meta: Record<string, string>;
  /** The found words, by their place among the words of the content. */
  locations: number[];
};

export type Hit = { id: string; data: () => Promise<Fragment> };

export type Options = {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
};

export type Engine = {
  init: () => Promise<void>;
  search: (term: string | null, options?: Options) => Promise<{ results: Hit[] }>;
};

export function wordsOf({ content }: Fragment): string[] {
  return content.split(/[^\S\uFEFF]+/);
}
