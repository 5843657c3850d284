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
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
