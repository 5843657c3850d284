/** The lines in which a clipping states its own catalogue, to facts: a news database, a clipper of web pages, a mail or a person wrote them around the text. */
import type { Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { codedExport } from './catalogue/coded.ts';
import { countedExport } from './catalogue/counted.ts';
import { databaseExport } from './catalogue/database.ts';
import { type CatalogueFacts, factsStated } from './catalogue/facts.ts';
import { frontMatter } from './catalogue/front-matter.ts';
import { mailHead } from './catalogue/mail.ts';
import { mayBegin } from './catalogue/may-begin.ts';
import { partedByCatalogue } from './catalogue/parting.ts';
import { type Row, rowsOf } from './catalogue/rows.ts';
import type { Catalogue } from './catalogue/stated.ts';
import { writtenCatalogue } from './catalogue/written.ts';
import { layAside } from './laid-aside.ts';
import type { Root } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the clipping states in lines of a catalogue; the words of headline and standfirst are no longer in the tree. */
    catalogue: CatalogueFacts & { headline: Paragraph | null; standfirst: Paragraph | null };
  }
}

export function catalogue() {
  return (tree: Root, file: VFile) => {
    if (!mayBegin(tree.children)) return;
    const rows = rowsOf(tree.children);
    const found = catalogueIn(rows);
    if (!found) return;
    const { blocks, apart, headline, standfirst } = partedByCatalogue(tree.children, rows, found);
    // Nothing but labelled lines is a text that has them.
    if (blocks.length === 0) return;
    tree.children = blocks;
    layAside(file, apart);
    file.data.catalogue = { ...factsStated(found, file), headline, standfirst };
  };
}

/** A mail may bring any of the others. */
function catalogueIn(rows: readonly Row[]): Catalogue | null {
  const mail = mailHead(rows);
  const rest = mail ? rows.filter((row) => !mail.rows.has(row)) : rows;
  const found =
    frontMatter(rest) ??
    codedExport(rest) ??
    countedExport(rest) ??
    databaseExport(rest) ??
    writtenCatalogue(rest);
  if (!mail || !found) return found ?? mail;
  for (const row of mail.rows) found.rows.add(row);
  return found;
}
