/** Full-width letters, digits and signs (`１，２６８％`) as their ASCII twins (`1,268%`). */
export function toAscii(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
