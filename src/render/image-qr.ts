import { encode } from 'uqr';
import { type Block, block } from './image-sheet.ts';

/** The modules of the QR code of an address, row by row: error correction M, no border. */
export function encodeQr(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'M', border: 0 }).data;
}

/** A QR code of at most `size` px; its modules are whole pixels, so that none is blurred. */
export function drawQr(address: string, size: number, colour: string): Block & { width: number } {
  const modules = encodeQr(address);
  const module = Math.floor(size / modules.length);
  const runs = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return [`M${x * module},${y * module}h${length * module}v${module}h${-length * module}z`];
    }),
  );
  const width = modules.length * module;
  const attributes = new Map([
    ['d', runs.join('')],
    ['fill', colour],
  ]);
  return { ...block(width, [{ kind: 'shape', tag: 'path', attributes }]), width };
}
