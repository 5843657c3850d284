/** The lines above a text to what speaks for their having no headline among them: a crop may begin below it. */
import type { Features } from '../weighed.ts';
import { isTitle, type Line } from './lines.ts';

/** `text` is how many lines of prose the article has, `blocks` how many the clipping. */
export function absenceFeatures(lines: Line[], text: string[], blocks: number): Features {
  const above = lines.filter((line) => !line.below).map((line) => line.signals);
  const count = above.length;
  const [first] = above;
  const titles = above.filter(
    ({ words, says, credit, dateline }) => words > 4 && words < 21 && !says && !credit && !dateline,
  ).length;
  return {
    absent: 1,
    'absent, none above': count === 0 ? 1 : 0,
    'absent, one above': count === 1 ? 1 : 0,
    'absent, two or three above': count > 1 && count < 4 ? 1 : 0,
    'absent, four to eight above': count > 3 && count < 9 ? 1 : 0,
    'absent, titles': Math.min(5, titles) / 5,
    'absent, no title': titles === 0 ? 1 : 0,
    'absent, date': above.some((line) => line.dateline) ? 1 : 0,
    'absent, begins with a day': first?.dateline ? 1 : 0,
    'absent, begins with a name': first?.name ? 1 : 0,
    'absent, begins with a sentence': first?.sentence && first.words > 6 ? 1 : 0,
    'absent, begins with a title': first && isTitle(first) && !first.sentence ? 1 : 0,
    'absent, begins with the page': first?.says ? 1 : 0,
    'absent, menu': above.some((line) => line.says === 'navigation' || line.says === 'skip link') ? 1 : 0,
    'absent, bullets': above.filter((line) => line.bullet).length / Math.max(1, count),
    'absent, short opening': (text[0]?.length ?? 0) < 90 ? 1 : 0,
    'absent, little text': text.length < 3 ? 1 : 0,
    'absent, blocks': Math.min(1, blocks / 60),
  };
}
