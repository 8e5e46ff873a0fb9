// An SVG as a PNG, by the browser's own drawing.
import type { Rasterize } from "../../formats/export-input.ts";

/** Rejects where the browser cannot draw it. */
export const rasterize: Rasterize = async (svg, pixels) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = Math.round((pixels * image.naturalHeight) / image.naturalWidth);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null)
    throw new Error("The picture is too large for this browser; take a smaller scale.");
  return new Uint8Array(await blob.arrayBuffer());
};
