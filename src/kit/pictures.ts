// Pictures that are made: their sizes as numbers, and whether they came as bytes. Pure.

/** `"1024x768"`: the first number or the second; undefined for what is no such size. */
export function sideOf(size: string | undefined, place: 0 | 1): number | undefined {
  const [, ...sides] = /^([1-9]\d{0,8})x([1-9]\d{0,8})$/.exec(size ?? "") ?? [];
  return sides[place] === undefined ? undefined : Number(sides[place]);
}

export const lacksBytes = (pictures: readonly { readonly b64_json?: string | undefined }[]): boolean =>
  pictures.some(({ b64_json }) => b64_json === undefined);
