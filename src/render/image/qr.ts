import { encodeQr, qrPath } from './qrPath.ts';
import { type Block, block } from './sheet.ts';

/** A QR code of at most `size` px; its modules are whole pixels, so that none is blurred. */
export function drawQr(address: string, size: number, colour: string): Block & { width: number } {
  const module = Math.floor(size / encodeQr(address).length);
  const { size: width, path } = qrPath(address, module);
  const attributes = new Map([
    ['d', path],
    ['fill', colour],
  ]);
  return { ...block(width, [{ kind: 'shape', tag: 'path', attributes }]), width };
}
