/** Files to their bytes, one after another in memory that is used again. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Memory taken anew for each of many thousand files must be swept up again and again, and each time all else that is in
 * memory is looked through: beside the readings of a large archive that takes longer than to read the files. Nor is
 * there anything to do while one is waited for.
 * @returns what reads a file; its bytes are there until it reads the next
 */
export function fileReader(): (file: string) => Buffer {
  let memory = Buffer.allocUnsafe(1024 * 1024);
  return (file) => {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      if (size > memory.length) memory = Buffer.allocUnsafe(size * 2);
      let length = 0;
      while (length < size) {
        const read = readSync(opened, memory, length, size - length, null);
        if (read === 0) break;
        length += read;
      }
      return memory.subarray(0, length);
    } finally {
      closeSync(opened);
    }
  };
}
