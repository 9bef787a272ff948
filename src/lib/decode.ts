import type { Problem } from './errors.ts';
import { findPlace } from './findPlace.ts';

/** A file as text with plain `\n` line ends, or `null` where its bytes are no text. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Reads bytes as UTF-8; reports other encodings, a byte order mark and CRLF line ends. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return settle(file, strict.decode(bytes));
  } catch {
    return { text: null, problems: [explainBytes(file, bytes)] };
  }
}

/** Takes away what is wrong with the file as a whole, so that its cells are read all the same. */
function settle(file: string, raw: string): Decoded {
  const problems: Problem[] = [];
  let text = raw;

  if (text.startsWith('\uFEFF')) {
    const expected = 'UTF-8 without a byte order mark';
    const fix = 'Save the file as "UTF-8", not "UTF-8 with BOM" (in Excel: "CSV UTF-8" adds one).';
    problems.push({ file, line: 1, column: 1, expected, fix });
    text = text.slice(1);
  }
  const firstReturn = text.indexOf('\r\n');
  if (firstReturn >= 0) {
    const expected = 'lines that end in LF; this one ends in CRLF';
    const fix = 'Save the file with Unix line ends (LF), all lines at once.';
    problems.push({ file, ...findPlace(text)(firstReturn), seen: '\r\n', expected, fix });
    text = text.replaceAll('\r\n', '\n');
  }
  return { text, problems };
}

/** Says which line is not UTF-8, and what it reads as in GBK, in which Chinese Windows saves files. */
function explainBytes(file: string, bytes: Uint8Array): Problem {
  const lines = splitLines(bytes);
  const bad = lines.findIndex((line) => decodeStrictly('utf-8', line) === null);
  const line = lines[bad] ?? bytes;
  // The first replacement character stands for the first byte that does not fit.
  const column = new TextDecoder().decode(line).indexOf('\uFFFD') + 1;
  const where = { file, line: bad + 1, column };

  const gbk = decodeStrictly('gb18030', bytes) === null ? null : decodeStrictly('gb18030', line);
  if (gbk === null) {
    const expected = 'bytes in UTF-8; these are neither UTF-8 nor GBK';
    return { ...where, expected, fix: 'Save the file anew in UTF-8 without BOM.' };
  }
  const rest = gbk.slice(column - 1).trimEnd();
  return {
    ...where,
    seen: rest.length > 40 ? `${rest.slice(0, 40)}…` : rest,
    expected: 'bytes in UTF-8; these are GBK, and read as the text above',
    fix: 'Open the file as GBK (GB18030) and save it as UTF-8 without BOM; do not edit it as it is.',
  };
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
