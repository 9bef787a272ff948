import { encode } from 'uqr';

/** The modules of the QR code of an address, row by row: error correction M, no border. */
export function encodeQr(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'M', border: 0 }).data;
}

/** The dark modules of a QR code as one path, each `module` units wide, and how wide the whole is. */
export function qrPath(
  address: string,
  module = 1,
): { readonly size: number; readonly path: string } {
  const modules = encodeQr(address);
  const runs = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return [`M${x * module},${y * module}h${length * module}v${module}h${-length * module}z`];
    }),
  );
  return { size: modules.length * module, path: runs.join('') };
}
