// `image:` of a price as a list: what a picture costs by its size and quality. Refuses an entry that no picture can reach. Pure.

import type { PicturePrice } from "../contract/usage.ts";
import type { PriceForm } from "./read-price.ts";
import { picoUsdPerImage } from "./units.ts";

/** Undefined where it is one price for all. */
export function readPictures<N>(form: PriceForm<N>, list: N | undefined): readonly PicturePrice[] | undefined {
  const pictures: PicturePrice[] = [];
  for (const item of form.items(list)) {
    const [sizes, qualities] = [wordsOf(form, form.child(item, "size")), wordsOf(form, form.child(item, "quality"))];
    const at = form.child(item, "price");
    const measured = picoUsdPerImage(form.text(at) ?? "");
    if (!measured.ok) form.report("SB402", at ?? item, measured.problem);
    if (pictures.some((one) => covers(one.sizes, sizes) && covers(one.qualities, qualities)))
      form.report("SB409", item, "every such picture has its price by an entry above", "put what is said of fewer pictures first");
    pictures.push({ sizes, qualities, price: measured.ok ? measured.value : 0n });
  }
  return pictures.length === 0 ? undefined : pictures;
}

/** One word or several; undefined means any. */
function wordsOf<N>(form: PriceForm<N>, node: N | undefined): readonly string[] | undefined {
  const one = form.text(node);
  return node === undefined ? undefined : one !== undefined ? [one] : form.items(node).flatMap((item) => form.text(item) ?? []);
}

const covers = (above: readonly string[] | undefined, below: readonly string[] | undefined): boolean =>
  above === undefined || below?.every((word) => above.includes(word)) === true;
