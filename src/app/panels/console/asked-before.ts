// The queries that were asked in this browser, newest first.
import { keep, kept } from "../../kept.ts";

const most = 30;

export function askedBefore(): readonly string[] {
  try {
    const held: unknown = JSON.parse(kept("asked") ?? "[]");
    return Array.isArray(held) ? held.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

export const remember = (text: string): void =>
  keep(
    "asked",
    JSON.stringify([text, ...askedBefore().filter((other) => other !== text)].slice(0, most)),
  );
