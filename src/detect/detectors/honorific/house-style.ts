/** How a text writes English honorifics: `Mr.`, `Mr`, or not at all. */
export type HouseStyle = 'pointed' | 'plain' | 'none';

/** The style of the first English honorific before a name. */
export function houseStyle(text: string): HouseStyle {
  const point = /(?<!\p{L})(?:Mr|Mrs|Ms)(?<point>\.?)[ \u00a0]\p{Lu}/u.exec(text)?.groups?.point;
  if (point === undefined) return 'none';
  return point === '' ? 'plain' : 'pointed';
}
