// How the letters of a picture are set. Nothing is smaller than 11 px.

export const labelFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  /** Space between letters. */
  readonly spacing: number;
}

export const plainLabel: LabelStyle = { size: 12, weight: 400, spacing: 0 };
export const strongLabel: LabelStyle = { size: 13, weight: 600, spacing: 0 };
export const haloWidth = 3;

/** As large as the reader has letters set. */
export const grown = ({ size, weight, spacing }: LabelStyle, letters = 1): LabelStyle => ({
  size: size * letters,
  weight,
  spacing: spacing * letters,
});

/** Narrower is a telephone, or one column of a journal. */
export const narrowWidth = 500;

/** Letters of a region's name: as large as the region asks, smaller on small screens, all alike on narrow ones. */
export const regionLabel = (size: number, screenWidth: number): LabelStyle => ({
  size: screenWidth < narrowWidth ? 11 : Math.max(11, screenWidth < 900 ? size - 2 : size),
  weight: 600,
  spacing: screenWidth < narrowWidth ? 0.5 : screenWidth < 900 ? 1.4 : 2.2,
});

/** Width of a text in pixels as it will be drawn. */
export type Measure = (text: string, style: LabelStyle) => number;

/** For places that cannot measure: widths of an ordinary sans serif face, on the safe side. */
export const estimateWidth: Measure = (text, { size, weight, spacing }) => {
  let width = 0;
  for (const letter of text) {
    width += /[iljt.,:;'|!I ()[\]]/.test(letter)
      ? 0.34
      : /[mwMW@%]/.test(letter)
        ? 0.9
        : /[A-Z&+]/.test(letter)
          ? 0.69
          : 0.57;
    width += spacing / size;
  }
  return width * size * (weight >= 600 ? 1.06 : 1);
};
