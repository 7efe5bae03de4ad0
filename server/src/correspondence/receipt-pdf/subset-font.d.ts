declare module 'subset-font' {
  /** The part of a font that a text needs; an axis may be fixed. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
