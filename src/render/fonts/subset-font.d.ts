// subset-font ships no types; these are the options of it that are used here.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      /** Keeps every glyph; the text is then empty. */
      readonly keepAllGlyphs?: boolean;
      readonly targetFormat: 'truetype' | 'woff2';
      /** OpenType features to keep; all where absent. */
      readonly keepFeatures?: readonly string[];
      /** Entries of the `name` table to keep beside 0–6. */
      readonly preserveNameIds?: readonly number[];
      readonly noHinting?: boolean;
      readonly dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
