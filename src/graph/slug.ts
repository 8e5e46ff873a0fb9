// Readable ids: `model/alpha`, `dataset/beta-2`.

/**
 * The slug of a name: lower case ASCII letters, digits and hyphens; `+` becomes `plus`; accents are dropped;
 * a name without any of these gives its code points in hexadecimal, so that no slug is empty.
 */
export function slugOf(name: string): string {
  const slug = name
    .replace(/(?<=[\p{L}\p{N}])\+/gu, "-plus-")
    .replace(/\+/g, " plus ")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^a-z0-9-]/g, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug !== "") return slug.length > 80 ? slug.slice(0, 80).replace(/-$/, "") : slug;
  return (
    Array.from(name, (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join("-") || "unnamed"
  );
}
