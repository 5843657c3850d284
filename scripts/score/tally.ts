/** Counts of right, wrong and missing answers to precision, recall and F1. */

export class Tally {
  right = 0;
  wrong = 0;
  missing = 0;

  /** Counts one answer against one truth; either may be null for "none". */
  answer(given: unknown, wanted: unknown, weight = 1): boolean {
    if (given === wanted) {
      if (wanted !== null) this.right += weight;
      return true;
    }
    if (given !== null) this.wrong += weight;
    if (wanted !== null) this.missing += weight;
    return false;
  }

  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return share(this.right, this.right + this.missing);
  }

  get f1(): number {
    return share(2 * this.right, 2 * this.right + this.wrong + this.missing);
  }

  /** "precision 97.1, recall 96.0", in percent. */
  toString(): string {
    const [precision, recall] = [this.precision, this.recall].map((part) => (part * 100).toFixed(1));
    return `precision ${precision}, recall ${recall}`;
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
